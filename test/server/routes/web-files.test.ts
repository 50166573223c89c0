import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../../server/app.ts";
import { createLog } from "../../../server/log.ts";
import { database } from "../../engines/database.ts";
import { application, refusal } from "../application.ts";

const { reader } = await database();

const folder = mkdtempSync(join(tmpdir(), "chumchon-web-"));
mkdirSync(join(folder, "assets"));
mkdirSync(join(folder, ".vite"));
const SCRIPT = "export const answer = 42;\n".repeat(200);
writeFileSync(join(folder, "index.html"), "<!doctype html><title>แผนที่</title>");
writeFileSync(join(folder, "assets", "main-abc123.js"), SCRIPT);
writeFileSync(join(folder, "mark.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(folder, ".vite", "manifest.json"), "{}");
writeFileSync(join(folder, "secret.env"), "no");
afterAll(() => rmSync(folder, { recursive: true }));
const app = application(reader, folder);

describe("the client's files", () => {
  it("begin with the page, asked for again each time", async () => {
    const page = await app.request("/explore?p=council");
    expect(await page.text()).toContain("แผนที่");
    expect(page.headers.get("cache-control")).toContain("must-revalidate");
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    const again = await app.request("/explore", { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it("keep what has a hash in its name, compressed", async () => {
    const script = await app.request("/assets/main-abc123.js", { headers: { "accept-encoding": "br" } });
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-encoding")).toBe("br");
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(SCRIPT.length / 10);
  });

  it("keep a picture without a hash for an hour", async () => {
    const mark = await app.request("/mark.svg");
    expect(mark.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(mark.headers.get("content-type")).toBe("image/svg+xml");
  });

  it.each([
    "/secret.env",
    "/.vite/manifest.json",
    "/assets/other.js",
    "/province/50",
    "/..%2fpackage.json",
    "/assets/../../package.json",
  ])("do not hold %s", async (path) => {
    expect(await refusal(app, path)).toMatchObject({ received: 404 });
  });
});

describe("a base map of the office", () => {
  const office = createApp({
    reader,
    realReader: reader,
    webDir: folder,
    config: { publicUrl: undefined, cacheBytes: 2 ** 20, basemapStyle: "https://maps.example.go.th/style.json?key=1" },
    log: createLog("error"),
  });
  const sourcesOf = async (served: Pick<typeof office, "request">, path: string) =>
    (await served.request(path)).headers.get("content-security-policy")?.split("; ") ?? [];

  it.each(["/explore", "/assets/main-abc123.js"])(
    "lets %s fetch from that origin, and nothing else there",
    async (path) => {
      const [before, after] = [await sourcesOf(app, path), await sourcesOf(office, path)];
      const wider = after.filter((source) => !before.includes(source));
      expect(wider).toEqual([
        "img-src 'self' data: https://maps.example.go.th",
        "connect-src 'self' https://maps.example.go.th",
      ]);
      expect(after.length).toBe(before.length);
    },
  );

  it("opens no answer of the API to it", async () => {
    expect(await sourcesOf(office, "/api/basemap")).toEqual(await sourcesOf(app, "/api/basemap"));
  });

  it("is told by its address, and none where there is none", async () => {
    const told = async (served: Pick<typeof office, "request">) => await (await served.request("/api/basemap")).json();
    expect(await told(office)).toEqual({ style: "https://maps.example.go.th/style.json?key=1" });
    expect(await told(app)).toEqual({ style: null });
  });
});
