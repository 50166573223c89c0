import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { LAO_COUNT } from "../../../../data/area.ts";
import { type Measure, type Programme, SMALL_CELL } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { measuresOf } from "../../../../data/themes.ts";
import type { Coverage } from "../../../../server/wire/coverage.ts";
import { database } from "../../../engines/database.ts";
import { application, get } from "../../application.ts";
import { OPEN, SUMS, themesOf, years } from "./questions.ts";

const { owner, reader } = await database();
const app = application(reader);

type CoverageAnswer = z.infer<typeof Coverage>;

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
      fc.asyncProperty(themesOf(OPEN), years, async ({ programme, measure }, year) => {
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
      fc.asyncProperty(themesOf(OPEN), years, async ({ programme, measure }, year) => {
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
