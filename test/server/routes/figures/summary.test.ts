import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Measure } from "../../../../data/programme.ts";
import { isOfRegister } from "../../../../data/register-theme.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { application, get } from "../../application.ts";
import { OPEN, SUMS, years } from "./questions.ts";

const { owner, reader } = await database();
const app = application(reader);

type SummaryAnswer = z.infer<typeof Summary>;

describe("/api/summary", () => {
  const byId = ({ programmes }: SummaryAnswer) => new Map(programmes.map((row) => [row.id, row]));

  it("shows the published figures of the nation", async () => {
    const nation = await get<SummaryAnswer>(app, "/api/summary");
    expect(nation.areas).toMatchObject({ provinces: 77, laos: 7825, population: 66393685 });
    const council = byId(nation).get("council");
    expect(council).toMatchObject({ sites: 7332, laos: 7332, measures: { members: 241301 } });
    expect(council?.coverage?.toFixed(4)).toBe("0.9370");
    expect(byId(nation).get("welfare-fund")?.sites).toBe(5997);
    expect(byId(nation).get("economic-tambon")?.sites).toBe(556);
  });

  it("of any areas and year equals the records, for every open programme", async () => {
    const provinces = await owner<
      { code: string; region: string }[]
    >`select code, region from area where level = 'province'`;
    const amphoe = await owner<
      { code: string }[]
    >`select code from area where level = 'amphoe' order by md5(code) limit 40`;
    const laos = await owner<{ code: string }[]>`select code from area where level = 'lao' order by md5(code) limit 60`;
    const some = (level: string, codes: readonly string[]) =>
      fc
        .subarray([...codes], { minLength: 1, maxLength: Math.min(8, codes.length) })
        .map((chosen) => ({ level, codes: chosen }));
    const selection = fc.oneof(
      some("region", [...new Set(provinces.map(({ region }) => region))]),
      some(
        "province",
        provinces.map(({ code }) => code),
      ),
      some(
        "amphoe",
        amphoe.map(({ code }) => code),
      ),
      some(
        "lao",
        laos.map(({ code }) => code),
      ),
    );
    await fc.assert(
      fc.asyncProperty(selection, years, async ({ level, codes }, year) => {
        const column = level === "lao" ? "code" : level;
        const inside = owner`select code from area where level = 'lao' and ${owner(column)} in ${owner(codes)}`;
        const [size] = await owner<{ laos: number; population: number; provinces: number }[]>`
          select count(*)::int as laos, coalesce(sum(population), 0)::int as population, count(distinct province)::int as provinces
          from area where level = 'lao' and code in (${inside})`;
        const rows = await owner<{ programme: string; sites: number; laos: number; households: number | null }[]>`
          select programme, count(*)::int as sites, count(distinct lao)::int as laos, sum(households)::float8 as households
          from record where lao in (${inside}) and (${year}::int is null or year <= ${year}::int) group by programme`;
        const answer = await get<SummaryAnswer>(
          app,
          `/api/summary?${level}=${codes.join(",")}${year ? `&year=${year}` : ""}`,
        );
        expect(answer.areas).toMatchObject({ ...size });
        for (const { id, measures } of OPEN) {
          const row = rows.find(({ programme }) => programme === id);
          const got = byId(answer).get(id);
          expect(got).toMatchObject({
            sites: row?.sites ?? 0,
            laos: row?.laos ?? 0,
            suppressed_laos: 0,
            suppressed_cells: 0,
            withheld: null,
          });
          expect(got?.coverage).toBeCloseTo((row?.laos ?? 0) / (size?.laos ?? 1), 12);
          if (measures.some(({ measure }) => measure === "households")) {
            expect(got?.measures.households).toBe(row?.households ?? null);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("adds up: regions to the nation, provinces to their region", async () => {
    const nation = byId(await get<SummaryAnswer>(app, "/api/summary"));
    const regions = await owner<{ code: string }[]>`select code from region`;
    const parts = await Promise.all(regions.map(({ code }) => get<SummaryAnswer>(app, `/api/summary?region=${code}`)));
    for (const [id, whole] of nation) {
      const rows = parts.map((part) => byId(part).get(id));
      expect(rows.reduce((sum, row) => sum + (row?.sites ?? 0), 0)).toBe(whole.sites);
      expect(rows.reduce((sum, row) => sum + (row?.laos ?? 0), 0)).toBe(whole.laos);
      for (const [measure, total] of Object.entries(whole.measures) as [Measure, number][]) {
        // rates do not add up
        if (isOfRegister(measure)) continue;
        expect(rows.reduce((sum, row) => sum + (row?.measures[measure] ?? 0), 0)).toBe(total);
      }
    }
  });

  it("of whole provinces adds the published sums only, and says how many are missing", async () => {
    for (const { id } of SUMS) {
      const [truth] = await owner<{ shown: number; withheld: number; all: number }[]>`
        select sum(households) filter (where not suppressed)::float8 as shown, count(*) filter (where suppressed)::int as withheld,
               (select sum(households)::float8 from record where programme = ${id}) as all
        from counted_all.province_figure where programme = ${id} and year is null`;
      const row = byId(await get<SummaryAnswer>(app, "/api/summary")).get(id);
      expect(row).toMatchObject({ measures: { households: truth?.shown }, suppressed_cells: truth?.withheld });
      if (truth?.withheld === 0) expect(truth.shown).toBe(truth.all);
      else expect(truth?.shown).toBeLessThan(truth?.all ?? 0);
    }
  });

  it("of LAOs counts those whose cells are kept back, and adds only the others", async () => {
    for (const { id } of SUMS) {
      const cells = await owner<{ lao: string; suppressed: boolean; households: number | null }[]>`
        select lao, suppressed, households from counted_all.lao_figure where programme = ${id} order by md5(lao) limit 30`;
      const answer = await get<SummaryAnswer>(app, `/api/summary?lao=${cells.map(({ lao }) => lao).join(",")}`);
      const shown = cells.filter(({ suppressed }) => !suppressed);
      expect(byId(answer).get(id)).toMatchObject({
        laos: cells.length,
        suppressed_laos: cells.length - shown.length,
        measures: {
          households: shown.length > 0 ? shown.reduce((sum, { households }) => sum + (households ?? 0), 0) : null,
        },
      });
    }
  });

  it("gives nothing of a sums programme for LAOs by year", async () => {
    const answer = byId(await get<SummaryAnswer>(app, "/api/summary?amphoe=5001&year=2562"));
    for (const { id } of SUMS) {
      expect(answer.get(id)).toMatchObject({
        sites: null,
        laos: null,
        coverage: null,
        measures: { households: null },
      });
      expect(answer.get(id)?.withheld?.en).toContain("all years");
    }
  });

  it("narrows by several levels at once, down to nothing", async () => {
    const empty = await get<SummaryAnswer>(app, "/api/summary?province=10&amphoe=5001");
    expect(empty.areas).toEqual({ provinces: 0, laos: 0, houses: 0, population: 0 });
    expect(empty.programmes.every(({ coverage, sites }) => coverage === null && sites === 0)).toBe(true);
  });
});
