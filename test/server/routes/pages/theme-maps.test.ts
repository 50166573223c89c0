import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Coverage } from "../../../../server/wire/coverage.ts";
import { database } from "../../../engines/database.ts";
import { application, get, refusal } from "../../application.ts";
import { PAGES } from "../../drawing.ts";
import { plain } from "./html.ts";

const { reader, realReader } = await database();
const app = application(reader, undefined, PAGES);

const text = async (path: string) => (await app.request(path)).text();
const rowsOf = (html: string) => [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)];

describe("/embed", () => {
  it("may be framed, runs no script and has the values of the map as a table", async () => {
    const response = await app.request("/embed?programme=council&measure=members&area=province:50");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    const html = await response.text();
    expect(html).not.toContain("<script");
    const query = "level=lao&programme=council&measure=members&province=50";
    const { values, source } = await get<z.infer<typeof Coverage>>(app, `/api/coverage?${query}`);
    const rows = rowsOf(html);
    expect(rows.length).toBe(values.length);
    for (const [at, value] of values.entries()) {
      const said = rows[at]?.[2]?.replace(/[^\d]/g, "");
      if (value !== null) expect(said).toBe(String(value));
    }
    expect(html.replace(/<.?span[^>]*>/g, "")).toContain(source.th);
    expect(html).toContain("/explore?area=province:50&amp;programme=council&amp;measure=members");
  });

  it("says in English what it says in Thai", async () => {
    const [th, en] = await Promise.all([text("/embed?area=lao:1001"), text("/embed?area=lao:1001&lang=en")]);
    expect(en).toContain('<html lang="en">');
    expect(rowsOf(en).length).toBe(rowsOf(th).length);
    expect(en.replace(/<[^>]+>/g, "")).not.toMatch(/[ก-๙]/);
  });

  it("begins with a programme that has real records where only those count, and says where one has none", async () => {
    const real = application(reader, undefined, PAGES, realReader);
    const opening = await (await real.request("/embed?only=real")).text();
    expect(opening).toContain("only=real");
    expect(opening).not.toContain("สาธิต");
    expect(rowsOf(opening)).toHaveLength(77);
    const none = await real.request("/embed?only=real&programme=council", { headers: { accept: "text/html" } });
    expect(none.status).toBe(404);
    const said = plain(await none.text());
    expect(said).toContain("ยังไม่มีข้อมูลของสภาองค์กรชุมชน");
    expect(said).not.toContain("ไม่พบหน้านี้");
  });

  it.each([
    ["/embed?year=1500", "year", 400],
    ["/embed?measure=rai", "measure", 400],
    ["/embed?span=in", "span", 400],
    ["/embed?area=moon:1", "area", 400],
    ["/map.png?area=province:999", "area", 404],
    ["/map.svg?programme=none", "programme", 400],
  ])("refuses %s", async (path, parameter, status) => {
    expect(await refusal(app, path)).toMatchObject({ received: status, parameter });
  });
});

describe("the picture of a map", () => {
  it("is a PNG of twice the size of the SVG", async () => {
    const question = "programme=council&area=province:50";
    const svg = await text(`/map.svg?${question}`);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = Buffer.from(await (await app.request(`/map.png?${question}`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(svg).toContain("กรมแผนที่ทหาร");
  });
});
