import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { ROOT } from "../../../../data/root.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { get } from "../../application.ts";
import { pagesOf, plain } from "./html.ts";

const opened = await database();
const { reader } = opened;
const { app, ask, page, goesTo } = pagesOf(opened);

describe("the home page", () => {
  it("says what the country has, and which provinces lack most", async () => {
    const { programmes, areas } = await get<z.infer<typeof Summary>>(app, "/api/summary");
    const html = await page("/");
    expect(html).toContain("<h1>พื้นที่ของคุณมีอะไรแล้ว?</h1>");
    const text = plain(html);
    expect(text).toContain(`${areas.laos.toLocaleString("en")} แห่ง`);
    for (const { laos } of programmes) expect(text).toContain(`${laos?.toLocaleString("en")} แห่ง`);
    const { codes, values } = await get<{ codes: string[]; values: number[] }>(
      app,
      "/api/coverage?level=province&programme=council&measure=coverage",
    );
    const least = codes[values.indexOf(Math.min(...values))];
    expect(/href="\/place\/(\d+)-/.exec(html)?.[1]).toBe(least);
  });

  it("is one page for all who come with marks of other sites", async () => {
    const plainPage = await ask("/");
    const marked = await ask("/?fbclid=abc&utm_source=line");
    expect(marked.status).toBe(200);
    expect(marked.headers.get("etag")).toBe(plainPage.headers.get("etag"));
  });

  it("passes old links of the explorer on unchanged", async () => {
    const links = JSON.parse(readFileSync(join(ROOT, "test/web/view/old-links.json"), "utf8")) as { link: string }[];
    let passed = 0;
    for (const { link } of links.filter((each) => each.link.startsWith("?"))) {
      const response = await ask(`/${link}`);
      if (response.status === 200) continue;
      passed++;
      expect([link, response.status, response.headers.get("location")]).toEqual([link, 301, `/explore${link}`]);
    }
    // the others say nothing but a language, or what is no parameter
    expect(passed).toBeGreaterThan(links.length / 2);
  });
});

describe("the search page", () => {
  it("leads to the place where there is but one", async () => {
    const path = "/search?q=3500102";
    expect(await goesTo(path, 302)).toBe("/place/3500102-เทศบาลนครเชียงใหม่");
    expect(await goesTo(`${path}&lang=en`, 302)).toBe("/place/3500102-เทศบาลนครเชียงใหม่?lang=en");
    // a TAO once: type words are a hint, and her tambon is its own
    for (const asked of ["แม่แรม", "อบต.แม่แรม", "ต.แม่แรม"]) {
      expect(await goesTo(`/search?q=${encodeURIComponent(asked)}`, 302)).toBe("/place/5500707-เทศบาลตำบลแม่แรม");
    }
  });

  it("lists what was found, with links", async () => {
    const html = await page(`/search?q=${encodeURIComponent("แม่ริม")}`);
    expect(html).toContain(`href="/place/5007-${encodeURIComponent("อำเภอแม่ริม")}"`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it.each(["", "?q=", "?q=%20", "?q=%00%01", "?q=%E0%B8", `?q=${"x".repeat(500)}`, "?q=a&q=b", "?lang=xx"])(
    "answers %s with a page",
    async (query) => {
      expect(await page(`/search${query}`)).toContain("<form");
    },
  );

  it("repeats a hostile question as text", async () => {
    const asked = `"><script>alert(1)</script>'&`;
    const html = await page(`/search?q=${encodeURIComponent(asked)}`);
    expect(html).not.toContain("<script>");
    expect(plain(html)).toContain(asked);
  });
});

describe("what others read", () => {
  it("the sitemap names every place once", async () => {
    const index = await (await app.request("/sitemap.xml")).text();
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
    const places: string[] = [];
    for (const part of parts) {
      const text = await (await app.request(part)).text();
      places.push(...[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname));
    }
    const [count] = await reader<{ count: number }[]>`
      select count(distinct code)::int as count from area where level <> 'region'`;
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(count?.count);
    for (const at of fc.sample(fc.nat(places.length - 1), 5)) await page(places[at] ?? "");
    expect(await (await app.request("/robots.txt")).text()).toContain("/sitemap.xml");
    expect((await app.request("/sitemap/x.xml")).status).toBe(404);
  });

  it.each(["/pictures/50.png", "/pictures/5500707.png?lang=en"])("%s is a picture of 1200 × 630", async (path) => {
    const response = await app.request(path);
    expect(response.headers.get("content-type")).toBe("image/png");
    const view = new DataView(await response.arrayBuffer());
    expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 1200, 630]);
    expect(view.byteLength).toBeLessThan(300_000);
  });

  it("is absolute where the server knows its own address, and nowhere the visitor's word", async () => {
    const html = await (await app.request("http://evil.example/place/50")).text();
    expect(html).not.toContain("evil.example");
  });
});
