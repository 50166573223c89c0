import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { LAO_COUNT } from "../../../data/area.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Coverage } from "../../../server/wire/coverage.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

type CoverageAnswer = z.infer<typeof Coverage>;
type SummaryAnswer = z.infer<typeof Summary>;

const OPEN = PROGRAMMES.filter(({ privacy }) => privacy === "open").map(({ id }) => id);
const ALL = PROGRAMMES.map(({ id }) => id);
const address = (level: string, search = "") =>
  `/api/coverage?programme=all&measure=programmes&level=${level}${search}`;

/** Straight from the records: programmes of every LAO and the first year of each. */
const firsts = await owner<{ lao: string; province: string; programme: string; first: number }[]>`
  select lao, province, programme, min(year)::int as first from record group by lao, province, programme`;
const laosOf = new Map(
  (
    await owner<{ province: string; laos: number }[]>`
      select province, count(*)::int as laos from area where level = 'lao' group by province`
  ).map(({ province, laos }) => [province, laos]),
);

function count(year: number | null, span: string) {
  const ids = year === null ? ALL : OPEN;
  const counted = firsts.filter(
    ({ programme, first }) =>
      ids.includes(programme) && (year === null || (span === "in" ? first === year : first <= year)),
  );
  const byLao = new Map<string, number>();
  const byProvince = new Map<string, number>();
  for (const { lao, province } of counted) {
    byLao.set(lao, (byLao.get(lao) ?? 0) + 1);
    byProvince.set(province, (byProvince.get(province) ?? 0) + 1);
  }
  return { byLao, byProvince };
}

const periods = fc.oneof(
  fc.constant({ year: null, span: "until" }),
  fc.record({ year: fc.integer({ min: 2546, max: 2563 }), span: fc.constantFrom("until", "in") }),
);

describe("the number of programmes", () => {
  it("equals the records: by LAO, and as the mean of a province's LAOs", async () => {
    await fc.assert(
      fc.asyncProperty(periods, async ({ year, span }) => {
        const search = year === null ? "" : `&year=${year}&span=${span}`;
        const { byLao, byProvince } = count(year, span);
        const laos = await get<CoverageAnswer>(app, address("lao", search));
        expect(laos).toMatchObject({ programme: "all", measure: "programmes", unit: "programme", withheld: null });
        expect(laos.codes.length).toBe(LAO_COUNT);
        for (const [place, code] of laos.codes.entries()) expect(laos.values[place]).toBe(byLao.get(code) ?? 0);
        const provinces = await get<CoverageAnswer>(app, address("province", search));
        expect(provinces.codes.length).toBe(77);
        for (const [place, code] of provinces.codes.entries()) {
          expect(provinces.values[place]).toBeCloseTo((byProvince.get(code) ?? 0) / (laosOf.get(code) ?? 0), 9);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("adds up to the LAOs that the summary counts for each programme", async () => {
    const { values } = await get<CoverageAnswer>(app, address("lao", "&province=50"));
    const { programmes } = await get<SummaryAnswer>(app, "/api/summary?province=50");
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum).toBe(programmes.reduce((total, { laos }) => total + (laos ?? 0), 0));
    expect(sum).toBeGreaterThan(0);
  });

  it("tells source, date and the years of all of them", async () => {
    const answer = await get<CoverageAnswer>(app, address("province"));
    expect(answer.demo).toBe(true);
    expect(answer.source.th).toMatch(/[ก-๙]/);
    const years = firsts.map(({ first }) => first);
    expect(answer.years?.[0]).toBe(Math.min(...years));
  });

  it.each([
    ["/api/coverage?level=lao&programme=all&measure=coverage", "measure", "coverage"],
    ["/api/coverage?level=lao&programme=council&measure=programmes", "measure", "programmes"],
    ["/api/where-next?programme=all", "programme", "all"],
    ["/api/records?programme=all", "programme", "all"],
  ])("%s is refused", async (path, parameter, value) => {
    expect(await refusal(app, path)).toMatchObject({ received: 400, parameter, value });
  });
});
