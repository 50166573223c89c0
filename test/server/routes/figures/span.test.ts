import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Measure, Programme } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { isOfRegister } from "../../../../data/register-theme.ts";
import { measuresOf } from "../../../../data/themes.ts";
import type { Coverage } from "../../../../server/wire/coverage.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { application, get } from "../../application.ts";
import { geojsonFeatures } from "../../tiles/decode.ts";
import { OPEN, SUMS, themesOf } from "./questions.ts";

const { owner, reader } = await database();
const app = application(reader);

type CoverageAnswer = z.infer<typeof Coverage>;
type SummaryAnswer = z.infer<typeof Summary>;
type Level = CoverageAnswer["level"];

function coverage(level: Level, { id }: Programme, measure: Measure, year: number, span: string) {
  const path = `/api/coverage?level=${level}&programme=${id}&measure=${measure}&year=${year}&span=${span}`;
  return get<CoverageAnswer>(app, path);
}

async function yearsOf(programme: Programme): Promise<number[]> {
  const { years } = await coverage("province", programme, "sites", 2560, "until");
  const [first, last] = years ?? [0, -1];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Null is "no data" and adds nothing; only nulls stay null. */
function total(values: readonly (number | null | undefined)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

describe("span=in", () => {
  it.each<[Level, readonly Programme[]]>([
    ["lao", OPEN],
    ["province", PROGRAMMES],
  ])("adds up over the years to span=until of the last, for every measure by %s", async (level, programmes) => {
    await fc.assert(
      fc.asyncProperty(themesOf(programmes), fc.nat(), async ({ programme, measure }, stop) => {
        const years = await yearsOf(programme);
        const upTo = years.slice(0, (stop % years.length) + 1);
        const until = await coverage(level, programme, measure, upTo.at(-1) ?? 0, "until");
        expect(until).toMatchObject({ span: "until" });
        const parts = await Promise.all(upTo.map((year) => coverage(level, programme, measure, year, "in")));
        for (const part of parts) expect(part).toMatchObject({ span: "in", codes: until.codes });
        for (const [place, value] of until.values.entries()) {
          const sum = total(parts.map(({ values }) => values[place]));
          const withheld = parts.some(({ missing }) => missing[place] !== 0);
          // what is left out of single years may be in their sum
          if (withheld && until.missing[place] === 0) expect(value).toBeGreaterThanOrEqual(sum ?? 0);
          // a withheld year adds nothing, a year without records nothing either: 0 only where records are counted
          else if (value === null) expect(sum ?? 0).toBe(0);
          else if (sum === null) expect(sum).toBe(value);
          else expect(sum).toBeCloseTo(value, 9);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("equals the records of the year, LAO by LAO; coverage is of those whose first record it is", async () => {
    await fc.assert(
      fc.asyncProperty(themesOf(OPEN), fc.integer({ min: 2546, max: 2563 }), async ({ programme, measure }, year) => {
        const column =
          measure === "coverage" || measure === "sites" ? owner`null::float8` : owner`sum(${owner(measure)})::float8`;
        const rows = await owner<{ lao: string; sites: number; total: number | null; first: boolean }[]>`
          select lao, count(*)::int as sites, ${column} as total,
                 not exists (select from record e where e.programme = ${programme.id} and e.lao = r.lao and e.year < ${year}::int) as first
          from record r where programme = ${programme.id} and year = ${year}::int group by lao`;
        const records = new Map(rows.map((row) => [row.lao, row]));
        const { codes, values } = await coverage("lao", programme, measure, year, "in");
        for (const [place, code] of codes.entries()) {
          const row = records.get(code);
          if (measure === "coverage") expect(values[place]).toBe(row?.first ? 1 : 0);
          else if (measure === "sites") expect(values[place]).toBe(row?.sites ?? 0);
          else expect(values[place]).toBe(row?.total ?? null);
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each(["", "&region=north", "&province=50", "&amphoe=5001"])(
    "of a summary adds up to span=until, for every programme that has years there (%s)",
    async (where) => {
      const last = Math.max(...(await Promise.all(OPEN.map(yearsOf))).flat());
      const first = Math.min(...OPEN.map(({ firstYear }) => firstYear));
      const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const summary = (year: number, span: string) =>
        get<SummaryAnswer>(app, `/api/summary?year=${year}&span=${span}${where}`);
      const until = await summary(last, "until");
      const parts = await Promise.all(years.map((year) => summary(year, "in")));
      for (const { id, sites, laos, measures } of until.programmes) {
        const own = parts.map(({ programmes }) => programmes.find((row) => row.id === id));
        if (SUMS.some((programme) => programme.id === id)) {
          // what is left out of single years may be in their sum
          expect(total(own.map((row) => row?.sites)) ?? 0).toBeLessThanOrEqual(sites ?? 0);
          expect(laos).toBeNull();
          continue;
        }
        expect(total(own.map((row) => row?.sites))).toBe(sites);
        expect(total(own.map((row) => row?.laos))).toBe(laos);
        for (const [measure, value] of Object.entries(measures) as [Measure, number | null][]) {
          if (isOfRegister(measure)) continue;
          expect(total(own.map((row) => row?.measures[measure]))).toBe(value);
        }
      }
      expect(parts.every(({ span }) => span === "in")).toBe(true);
    },
  );

  it.each(SUMS.map((programme) => [programme.id, programme] as const))(
    "gives no LAO cell of %s either",
    async (id, programme) => {
      for (const measure of measuresOf(programme)) {
        const answer = await coverage("lao", programme, measure, 2562, "in");
        expect(answer.values.every((value) => value === null)).toBe(true);
        expect(answer.withheld?.th).toMatch(/[ก-๙]/);
      }
      const { programmes } = await get<SummaryAnswer>(app, "/api/summary?amphoe=5001&year=2562&span=in");
      expect(programmes.find((row) => row.id === id)).toMatchObject({ sites: null, laos: null });
    },
  );

  it("of tiles holds the records of the year, at places and by LAO, and is kept apart from span=until", async () => {
    const tile = { z: 0, x: 0, y: 0 };
    for (const programme of OPEN) {
      const years = await yearsOf(programme);
      const year = years[years.length >> 1] ?? 0;
      const counted = async (search: string) => {
        const features = await geojsonFeatures(app, programme.id, tile, search);
        return features.reduce((sum, { properties }) => sum + Number(properties?.sites), 0);
      };
      const [expected] = await owner<{ only: number; upTo: number }[]>`
        select count(*) filter (where year = ${year})::int as only, count(*)::int as "upTo"
        from record where programme = ${programme.id} and year <= ${year}`;
      expect(await counted(`?year=${year}&span=in`)).toBe(expected?.only);
      expect(await counted(`?year=${year}`)).toBe(expected?.upTo);
      expect(await counted(`?year=${year}&span=until`)).toBe(expected?.upTo);
    }
  });
});
