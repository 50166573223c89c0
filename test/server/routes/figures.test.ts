import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { LAO_COUNT } from "../../../data/area.ts";
import { type Measure, type Programme, SMALL_CELL } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { isOfRegister } from "../../../data/register-theme.ts";
import { measuresOf } from "../../../data/themes.ts";
import type { Coverage } from "../../../server/wire/coverage.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

type CoverageAnswer = z.infer<typeof Coverage>;
type SummaryAnswer = z.infer<typeof Summary>;

const OPEN = PROGRAMMES.filter(({ privacy }) => privacy === "open");
const SUMS = PROGRAMMES.filter(({ privacy }) => privacy === "sums");
const years = fc.option(fc.integer({ min: 2546, max: 2563 }), { nil: null });
const measured = (programmes: readonly Programme[]) =>
  fc.constantFrom(
    ...programmes.flatMap((programme) =>
      measuresOf(programme)
        .filter((measure) => !isOfRegister(measure))
        .map((measure) => ({ programme, measure })),
    ),
  );

function address({ id }: Programme, measure: Measure, level: string, year: number | null, more = "") {
  return `/api/coverage?level=${level}&programme=${id}&measure=${measure}${year === null ? "" : `&year=${year}`}${more}`;
}

function values({ codes, values }: CoverageAnswer): Map<string, number | null> {
  return new Map(codes.map((code, index) => [code, values[index] ?? null]));
}

/** Straight from the records: count and sum by LAO. */
async function fromRecords(programme: Programme, measure: Measure, year: number | null) {
  const column =
    measure === "coverage" || measure === "sites" ? owner`null::float8` : owner`sum(${owner(measure)})::float8`;
  return await owner<{ lao: string; province: string; sites: number; total: number | null }[]>`
    select lao, province, count(*)::int as sites, ${column} as total from record
    where programme = ${programme.id} and (${year}::int is null or year <= ${year}::int) group by lao, province`;
}

describe("/api/coverage", () => {
  it("equals the records, LAO by LAO, for every open programme, measure and year", async () => {
    await fc.assert(
      fc.asyncProperty(measured(OPEN), years, async ({ programme, measure }, year) => {
        const got = values(await get<CoverageAnswer>(app, address(programme, measure, "lao", year)));
        expect(got.size).toBe(LAO_COUNT);
        const records = new Map((await fromRecords(programme, measure, year)).map((row) => [row.lao, row]));
        for (const [code, value] of got) {
          const row = records.get(code);
          if (measure === "coverage") expect(value).toBe(row ? 1 : 0);
          else if (measure === "sites") expect(value).toBe(row?.sites ?? 0);
          else expect(value).toBe(row?.total ?? null);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("equals the records, province by province, share by share", async () => {
    const laos = await owner<{ province: string; laos: number }[]>`
      select province, count(*)::int as laos from area where level = 'lao' group by province`;
    await fc.assert(
      fc.asyncProperty(measured(OPEN), years, async ({ programme, measure }, year) => {
        const got = values(await get<CoverageAnswer>(app, address(programme, measure, "province", year)));
        expect(got.size).toBe(77);
        const rows = await fromRecords(programme, measure, year);
        for (const { province, laos: all } of laos) {
          const own = rows.filter((row) => row.province === province);
          const totals = own.flatMap(({ total }) => total ?? []);
          const sum = totals.length > 0 ? totals.reduce((a, b) => a + b, 0) : null;
          const sites = own.reduce((count, row) => count + row.sites, 0);
          const expected = measure === "coverage" ? own.length / all : measure === "sites" ? sites : sum;
          expect(got.get(province)).toBe(expected);
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each(SUMS.map((programme) => [programme.id, programme] as const))(
    "keeps small cells of %s back",
    async (_, programme) => {
      const answer = await get<CoverageAnswer>(app, address(programme, "households", "lao", null));
      const got = values(answer);
      const rows = await fromRecords(programme, "households", null);
      const small = rows.filter(({ total }) => (total ?? 0) < SMALL_CELL).map(({ lao }) => lao);
      expect(small.length).toBeGreaterThan(0);
      expect(answer.suppressed).toEqual(expect.arrayContaining(small));
      expect(answer.small_cell).toBe(SMALL_CELL);
      for (const code of answer.suppressed) expect(got.get(code)).toBeNull();
      for (const { lao, total } of rows) if (!answer.suppressed.includes(lao)) expect(got.get(lao)).toBe(total);
      // that there is something is public; how much is not
      const covered = values(await get<CoverageAnswer>(app, address(programme, "coverage", "lao", null)));
      for (const { lao } of rows) expect(covered.get(lao)).toBe(1);
    },
  );

  it.each(SUMS.map((programme) => [programme.id, programme] as const))(
    "gives no LAO cell of %s by year",
    async (_, programme) => {
      for (const measure of measuresOf(programme)) {
        const answer = await get<CoverageAnswer>(app, address(programme, measure, "lao", 2562));
        expect(answer.values.every((value) => value === null)).toBe(true);
        expect(answer.withheld?.th).toMatch(/[ก-๙]/);
      }
    },
  );

  it("narrows to a region, a province, an amphoe", async () => {
    const council = PROGRAMMES.find(({ onePerLao }) => onePerLao) as Programme;
    for (const [more, column] of [
      ["&region=north", "region"],
      ["&province=50,51", "province"],
      ["&amphoe=5001", "amphoe"],
    ] as const) {
      const codes = more.split("=")[1]?.split(",") ?? [];
      const expected = await owner<{ code: string }[]>`
        select code from area where level = 'lao' and ${owner(column)} in ${owner(codes)} order by code collate "C"`;
      const answer = await get<CoverageAnswer>(app, address(council, "coverage", "lao", null, more));
      expect(answer.codes).toEqual(expected.map(({ code }) => code));
    }
  });

  it("names unit, source, date and years, and says what it is made of", async () => {
    for (const programme of PROGRAMMES) {
      const answer = await get<CoverageAnswer>(app, address(programme, "coverage", "province", null));
      expect(answer).toMatchObject({ unit: "share", demo: programme.id !== "homeless-centre" });
      expect(answer.demo).toBe(answer.origins.includes("demo"));
      expect(answer.source.th).not.toBe("");
      expect(answer.as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(answer.years?.[0]).toBeGreaterThanOrEqual(programme.firstYear);
    }
  });
});

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
      expect(answer.get(id)).toMatchObject({ sites: null, laos: null, coverage: null, measures: { households: null } });
      expect(answer.get(id)?.withheld?.en).toContain("all years");
    }
  });

  it("narrows by several levels at once, down to nothing", async () => {
    const empty = await get<SummaryAnswer>(app, "/api/summary?province=10&amphoe=5001");
    expect(empty.areas).toEqual({ provinces: 0, laos: 0, houses: 0, population: 0 });
    expect(empty.programmes.every(({ coverage, sites }) => coverage === null && sites === 0)).toBe(true);
  });
});
