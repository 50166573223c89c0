/** `only=real` leaves no demonstration in any answer. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { programmeOf } from "../../../data/themes.ts";
import { importProgramme } from "../../../server/store/import-programme.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { setsTitle } from "../../../web/figures/sets.ts";
import { textIn } from "../../../web/pages/text.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";
import { PAGES } from "../drawing.ts";
import { EXAMPLES } from "../examples.ts";
import { rolledBack } from "../store/rolled-back.ts";

const { owner, reader, realReader } = await database();
const app = application(reader, undefined, PAGES, realReader);

/** Asked with a programme that has both sets, and with one that has a demonstration alone. */
const QUESTIONS = Object.entries(EXAMPLES)
  .filter(([, path]) => /^\/(api|tiles)\//.test(path))
  .flatMap(([route, path]) =>
    ["canal-housing", "council"].map((id) => [route, path.replace("homeless-centre", id)] as const),
  );

const real = (path: string) => `${path}${path.includes("?") ? "&" : "?"}only=real`;

function ask(route: string, path: string) {
  if (!route.startsWith("POST")) return app.request(real(path));
  return app.request(real(path), { method: "POST", body: '{"center":[100.57,13.88],"radius_m":20000}' });
}

describe("only=real", () => {
  it.each(QUESTIONS)("%s leaves every demonstration out: %s", async (route, path) => {
    const response = await ask(route, path);
    expect([200, 204, 404]).toContain(response.status);
    const text = await response.text();
    expect(text).not.toMatch(/"demo":true|"origins":\[[^\]]*"demo"|,true,"?ข้อมูลสาธิต|ข้อมูลสาธิต/);
    if (response.status === 404) expect(JSON.parse(text).detail_th).toMatch(/ยังไม่มีข้อมูล|ใช้ไม่ได้/);
  });

  it("sums what is real alone, as the records do", async () => {
    const summary = await get<z.infer<typeof Summary>>(app, real("/api/summary"));
    const sums = await owner<{ programme: string; sites: number; laos: number; households: number | null }[]>`
      select programme, count(*)::int as sites, count(distinct lao)::int as laos, sum(households)::float8 as households
      from record where origin = 'real' group by programme order by programme`;
    const told = summary.programmes.map(({ id, sites, laos, measures }) => ({
      programme: id,
      sites,
      laos,
      households: measures.households ?? null,
    }));
    expect(told.sort((a, b) => (a.programme < b.programme ? -1 : 1))).toEqual(sums);
    expect(summary).toMatchObject({ demo: false, origins: ["real"] });
    const all = await get<z.infer<typeof Summary>>(app, "/api/summary");
    expect(all).toMatchObject({ demo: true, origins: ["demo", "real"] });
    expect(all.programmes.length).toBe(PROGRAMMES.length);
  });

  it("keeps tiles of both apart", async () => {
    const tile = "/tiles/canal-housing/8/199/118.geojson";
    const [all, own] = await Promise.all([get<{ features: [] }>(app, tile), app.request(real(tile))]);
    expect(all.features.length).toBeGreaterThan(0);
    expect(await own.json()).toMatchObject({ features: [] });
    const description = await get<{ tiles: string[] }>(app, real("/tiles/canal-housing.json"));
    expect(description.tiles[0]).toContain("only=real");
  });

  it.each(["demo", "", "real&only=real"])("is real or nothing: only=%s", async (value) => {
    expect(await refusal(app, `/api/summary?only=${value}`)).toMatchObject({ received: 400, parameter: "only" });
  });
});

describe("pages for the public", () => {
  const page = async (path: string) => {
    const response = await app.request(path, { headers: { accept: "text/html" } });
    return { status: response.status, html: await response.text(), location: response.headers.get("location") };
  };

  it.each(["/", "/place/10", "/place/50", "/search?q=แม่"])(
    "%s tells of what is real alone, and its links keep it",
    async (path) => {
      const { status, html } = await page(real(path));
      expect(status).toBe(200);
      expect(html).toContain("เฉพาะข้อมูลจริง");
      expect(html).not.toMatch(/>(ข้อมูลสาธิต|ข้อมูลจริงและข้อมูลสาธิต|ข้อมูลจริงและสาธิต)</);
      const links = [...html.matchAll(/href="(\/(?:place|explore|search)[^"]*|\/(?:\?[^"]*)?)"/g)].map(
        ([, link = ""]) => link,
      );
      expect(links.length).toBeGreaterThan(3);
      // one leads back to everything
      expect(links.filter((link) => !link.includes("only=real")).length).toBe(1);
    },
  );

  it("counts the programmes of a place out of those that have real data, and says so", async () => {
    const { programmes } = await get<z.infer<typeof Summary>>(app, real("/api/summary?province=50"));
    const has = programmes.filter(({ laos }) => (laos ?? 0) > 0).length;
    const { html } = await page(real("/place/50"));
    expect(html).toContain(`มีแล้ว ${has} จาก ${programmes.length} โครงการที่มีข้อมูลจริง`);
    expect((await page("/place/50")).html).not.toContain("โครงการที่มีข้อมูลจริง");
  });

  it("says of each programme what its figures are made of", async () => {
    const { programmes } = await get<z.infer<typeof Summary>>(app, "/api/summary?province=10");
    const { html } = await page("/place/10");
    const text = textIn("th");
    const lines = html.split('<li class="line ').slice(1);
    expect(lines.length).toBe(programmes.length);
    for (const { id, origins } of programmes) {
      const line = lines.find((each) => each.includes(programmeOf(id).icon));
      expect([id, line]).toEqual([id, expect.stringContaining(`>${setsTitle(origins, text)}<`)]);
    }
  });

  it("answers of a place under another name with an address that keeps the choice", async () => {
    const { status, location } = await page("/place/50-elsewhere?only=real&lang=en");
    expect(status).toBe(301);
    expect(location).toMatch(/^\/place\/50-.*\?only=real&lang=en$/);
  });

  it("takes what other sites append for nothing", async () => {
    expect((await page("/?only=elsewhere")).html).toBe((await page("/")).html);
  });
});

describe("a real set of a programme of sums", () => {
  it("takes the place of the demonstration, which everybody knows: nothing real follows by subtraction", async () => {
    const programme = PROGRAMMES.find(({ id }) => id === "disaster-relief");
    if (!programme) throw new Error("no such programme");
    const rows = [
      ["R1", "3500102", "2560", "7"],
      ["R2", "6500203", "2561", "2"],
    ];
    const text = ["key,lao,year,households,cause", ...rows.map((row) => `${row.join(",")},fire`)].join("\n");
    await rolledBack(owner, async (tx) => {
      const [lao] = await tx<{ code: string }[]>`
        select code from area where level = 'lao' and province = '50' and code <> '3500102' order by code limit 1`;
      const file = { name: "real.csv", bytes: new TextEncoder().encode(text.replace("6500203", lao?.code ?? "")) };
      const meta = { source: { th: "จริง", en: "real" }, asOf: "2025-01-01", origin: "real" as const };
      expect(await importProgramme(tx, programme, file, meta)).toMatchObject({ errors: [] });
      for (const table of ["lao_figure", "province_figure"]) {
        const on = (basis: string) =>
          tx.unsafe(`select * from counted_${basis}.${table} where programme = 'disaster-relief' order by 2, 3, 4`);
        const [all, real] = await Promise.all([on("all"), on("real")]);
        const bare = (found: readonly Record<string, unknown>[]) => found.map(({ basis: _, ...figure }) => figure);
        expect(bare(all)).toEqual(bare(real));
        expect(all.length).toBeLessThan(4);
      }
      const sets = await tx`select origin from counted_all.dataset where programme = 'disaster-relief'`;
      expect([...sets]).toEqual([{ origin: "real" }]);
    });
  });
});
