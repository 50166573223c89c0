import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { areaName } from "../../../../data/area-name.ts";
import { REGISTERS } from "../../../../data/register/identity.ts";
import { programmeOf } from "../../../../data/themes.ts";
import type { AreaDetail, AreaList } from "../../../../server/wire/area.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { amounts, statusText } from "../../../../web/pages/place/status.ts";
import { textIn } from "../../../../web/pages/text.ts";
import { database } from "../../../engines/database.ts";
import { get, refusal } from "../../application.ts";
import { pagesOf, plain } from "./html.ts";

const opened = await database();
const { reader } = opened;
const { app, ask, page, goesTo } = pagesOf(opened);

/** What the page of a place says of each programme, by the programme's title. */
function linesOf(html: string): Map<string, string> {
  const lines = html.split('<li class="line ').slice(1);
  return new Map(lines.map((line) => [plain(/<h3>(.*?)<\/h3>/.exec(line)?.[1] ?? ""), plain(line)]));
}

type Areas = z.infer<typeof AreaList>;
const LEVELS = [
  ["province", 3],
  ["amphoe", 4],
  ["lao", 12],
] as const;

describe("the page of a place", () => {
  it.each(LEVELS)("says of a random %s what /api/summary says", async (level, places) => {
    const text = textIn("th");
    const { total } = await get<Areas>(app, `/api/areas?level=${level}&limit=1`);
    const cursors = fc.sample(fc.nat(total - 1), places);
    const codes = await reader<{ code: string }[]>`
      select code from area where level = ${level} order by code collate "C"`;
    for (const at of cursors) {
      const code = codes[at]?.code ?? "";
      // the khet of Bangkok are LAO and amphoe at once, and the LAO answers
      const asked = level === "amphoe" && code.startsWith("10") ? "lao" : level;
      const { programmes, areas } = await get<z.infer<typeof Summary>>(app, `/api/summary?${asked}=${code}`);
      const html = await page(`/place/${code}`);
      const lines = linesOf(html);
      expect(lines.size).toBe(programmes.length);
      for (const totals of programmes) {
        const line = lines.get(programmeOf(totals.id).title.th);
        expect([code, line]).toEqual([code, expect.stringContaining(plain(statusText(totals, areas.laos, text)))]);
        for (const amount of amounts(totals, text))
          expect([code, line]).toEqual([code, expect.stringContaining(plain(amount))]);
      }
    }
  });

  it("withholds what the API withholds", async () => {
    const [hidden] = await reader<{ lao: string; programme: string }[]>`
      select lao, programme from lao_figure where suppressed order by lao limit 1`;
    if (!hidden) throw new Error("Nothing is withheld in the demonstration");
    const html = await page(`/place/${hidden.lao}`);
    const line = linesOf(html).get(programmeOf(hidden.programme).title.th);
    expect(line).toContain("ปกปิดจำนวน");
    // the limit is the only number of households in it
    expect(line?.match(/[\d,]+ ครัวเรือน/g)).toEqual(["5 ครัวเรือน"]);
  });

  it("stands under its code and name, and tells that address to others", async () => {
    const html = await page("/place/3500102");
    const path = `/place/3500102-${encodeURIComponent("เทศบาลนครเชียงใหม่")}`;
    expect(html).toContain(`<link rel="canonical" href="${path}"/>`);
    expect(html).toContain(`hrefLang="en" href="${path}?lang=en"`);
    expect(html).toContain("<h1>เทศบาลนครเชียงใหม่</h1>");
    expect(await page(path)).toContain("<h1>เทศบาลนครเชียงใหม่</h1>");
  });

  it("is in English where the address says so, whatever the browser prefers", async () => {
    const response = await ask("/place/50?lang=en", { "accept-language": "th" });
    expect(await response.text()).toContain('<html lang="en">');
    const thai = await ask("/place/50", { "accept-language": "en" });
    expect(await thai.text()).toContain('<html lang="th">');
    expect(thai.headers.get("vary")).toBe("accept-encoding");
  });

  it("is known by its ETag", async () => {
    const { headers } = await ask("/place/50");
    const again = await ask("/place/50", { "if-none-match": headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("takes the codes and names of all registers", async () => {
    const changed = REGISTERS.flatMap(({ changes }) => changes).filter(({ lao, after }) => after.code !== lao);
    expect(changed.length).toBeGreaterThan(0);
    for (const { lao, after } of changed.slice(0, 20)) {
      const area = await get<z.infer<typeof AreaDetail>>(app, `/api/areas/${after.code}`);
      expect(await goesTo(`/place/${after.code}`, 301)).toBe(`/place/${area.code}-${areaName(area, "th")}`);
      if (area.code === lao) {
        const name = encodeURIComponent(areaName(after, "th"));
        expect(await goesTo(`/place/${lao}-${name}x?lang=en`, 301)).toMatch(/\?lang=en$/);
      }
    }
  });

  it("of a tambon is its LAO, or the choice between those that share it", async () => {
    const tambons = await reader<{ code: string; laos: string[] }[]>`
      select tambon as code, array_agg(lao order by lao collate "C") as laos from tambon_lao group by 1 order by 1`;
    const [one, two] = [1, 2].map((count) => tambons.find(({ laos }) => laos.length === count));
    expect(await goesTo(`/place/${one?.code}`, 302)).toContain(`/place/${one?.laos[0]}-`);
    const html = await page(`/place/${two?.code}`);
    for (const lao of two?.laos ?? []) expect(html).toContain(`href="/place/${lao}-`);
  });

  it.each([
    "/place/",
    "/place/999",
    "/place/xx",
    "/place/north",
    "/place/5000000-<script>",
    "/place/%00",
    "/place/%E0%B8",
    "/place/50'--",
    "/place/50/x",
    "/pictures/999.png",
    "/nothing-here",
  ])("%s is a page of ours that says so", async (path) => {
    const response = await ask(path);
    const html = await response.text();
    expect([path, response.status]).toEqual([path, 404]);
    if (!path.startsWith("/pictures")) expect(html).toContain("<h1>ไม่พบหน้านี้</h1>");
    expect(html).not.toContain("<script>");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("that is missing is a problem document for programs", async () => {
    expect(await refusal(app, "/place/999")).toMatchObject({ received: 404, value: "999" });
  });
});
