import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { application } from "../../application.ts";
import { PAGES } from "../../drawing.ts";

const { reader } = await database();

const BARE = `<!doctype html>
<html lang="th">
  <body>
    <div id="root">
      <div class="page"><h1>แผนที่ขบวนชุมชน</h1></div>
    </div>
    <noscript><p>ต้องใช้ JavaScript</p></noscript>
  </body>
</html>`;
const folder = mkdtempSync(join(tmpdir(), "chumchon-explorer-"));
writeFileSync(join(folder, "index.html"), BARE);
afterAll(() => rmSync(folder, { recursive: true }));

const app = application(reader, folder, PAGES);
const htmlOf = async (address: string) => await (await app.request(address)).text();

describe("the page of the explorer", () => {
  it("holds what its address is about before any script", async () => {
    const html = await htmlOf("/explore?programme=welfare-fund&measure=members");
    expect(html).toContain("<h1>แผนที่ขบวนชุมชน</h1>");
    const [, legend = ""] = /class="legend-title">(.*?)<span class="legend-subtitle"/.exec(html) ?? [];
    expect(legend.replace(/<[^>]*>/g, "")).toBe("กองทุนฯ · สมาชิก (คน)");
    expect(html).toContain("กำลังเตรียมแผนที่…");
    expect(html).toContain('<div id="root" data-basemap="none">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain("<noscript>");
  });

  it("speaks the language of its address", async () => {
    const html = await htmlOf("/explore?lang=en");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Preparing the map");
  });

  it("has no style of its own, which the policy forbids", async () => {
    expect(await htmlOf("/explore")).not.toContain("style=");
  });

  it.each(["?pane=table", "?pane=figures", "?shape=c:100.5,15,20"])(
    "is the bare one where only a browser knows what %s shows",
    async (query) => expect(await htmlOf(`/explore${query}`)).toBe(BARE),
  );

  it("is known again by its ETag, and differs from address to address", async () => {
    const page = await app.request("/explore");
    const etag = page.headers.get("etag") ?? "";
    const asked = (address: string) => app.request(address, { headers: { "if-none-match": etag } });
    expect((await asked("/explore")).status).toBe(304);
    expect((await asked("/explore?programme=welfare-fund")).status).toBe(200);
  });

  it("comes whatever the address says", async () => {
    const names = ["programme", "measure", "year", "level", "area", "sites", "at", "only", "second", "breaks", "range"];
    const query = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 20 })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const page = await app.request(`/explore?${new URLSearchParams(pairs)}`);
        expect(page.status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});
