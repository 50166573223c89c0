import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { SMALL_CELL, type StoredMeasure } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { TARGET_VERSIONS } from "../../../data/targets.ts";
import type { Targets } from "../../../server/wire/targets.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";
import { rolledBack } from "../store/rolled-back.ts";

const { owner, reader } = await database();
const app = application(reader);

type Answer = z.infer<typeof Targets>;
type Selection = { level: "nation" | "region" | "province" | "amphoe" | "lao"; codes: string[] };

const MONEY: readonly StoredMeasure[] = ["households", "subsidy_baht", "loan_baht", "fund_baht"];
const ABOUT_HOUSING = PROGRAMMES.filter(({ measures }) => measures.some(({ measure }) => MONEY.includes(measure)));
const OPEN = ABOUT_HOUSING.filter(({ privacy }) => privacy === "open");
const SUMS = ABOUT_HOUSING.filter(({ privacy }) => privacy === "sums");

interface Row {
  programme: string;
  year: number;
  province: string;
  lao: string;
  region: string;
  amphoe: string;
  households: number | null;
  subsidy_baht: number | null;
  loan_baht: number | null;
  fund_baht: number | null;
}
const records = await owner<Row[]>`
  select r.programme, r.year, r.province, r.lao, a.region, a.amphoe, r.households, r.subsidy_baht, r.loan_baht, r.fund_baht
  from record r join area a on a.level = 'lao' and a.code = r.lao`;
const suppressed = await owner<{ programme: string; province: string; year: number | null }[]>`
  select programme, province, year from counted_all.province_figure where suppressed`;

const codesOf = (level: "region" | "province" | "amphoe" | "lao") => [
  ...new Set(records.filter(({ programme }) => programme === "baan-phophiang").map((row) => row[level])),
];
const some = (level: "region" | "province" | "amphoe" | "lao") =>
  fc
    .subarray(codesOf(level).slice(0, 60), { minLength: 1, maxLength: 4 })
    .map((codes): Selection => ({ level, codes }));
const nation = fc.constant<Selection>({ level: "nation", codes: [] });
const wide = fc.oneof(nation, some("region"), some("province"));
const narrow = fc.oneof(some("amphoe"), some("lao"));

const ask = ({ level, codes }: Selection) =>
  get<Answer>(app, `/api/targets${level === "nation" ? "" : `?${level}=${codes.join(",")}`}`);
const inside = ({ level, codes }: Selection) =>
  level === "nation" ? records : records.filter((row) => codes.includes(row[level]));

/** Null where nothing has a value: then there is no sum. */
function total(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

function expected(rows: readonly Row[]) {
  const of = (measure: "households" | "subsidy_baht" | "loan_baht" | "fund_baht") =>
    total(rows.map((row) => row[measure]));
  const having = (money: "subsidy_baht" | "loan_baht") =>
    total(rows.filter((row) => row[money] !== null).map(({ households }) => households));
  return {
    households: of("households"),
    subsidy_baht: of("subsidy_baht"),
    loan_baht: of("loan_baht"),
    fund_baht: of("fund_baht"),
    subsidy_households: having("subsidy_baht"),
    loan_households: having("loan_baht"),
  };
}

const byYear = (rows: readonly Row[]) =>
  [...new Set(rows.map(({ year }) => year))]
    .sort((one, other) => one - other)
    .map((year) => ({ year, ...expected(rows.filter((row) => row.year === year)) }));

describe("/api/targets", () => {
  it("gives every version with its source, and every programme about households or money", async () => {
    const answer = await ask({ level: "nation", codes: [] });
    expect(answer.versions).toEqual(TARGET_VERSIONS);
    expect(answer.programmes.map(({ id }) => id)).toEqual(ABOUT_HOUSING.map(({ id }) => id));
    expect(answer).toMatchObject({ demo: true, as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    for (const { id, measures } of answer.programmes) {
      const own = PROGRAMMES.find((programme) => programme.id === id)?.measures.map(({ measure }) => measure);
      expect(measures).toEqual(MONEY.filter((measure) => own?.includes(measure)));
    }
  });

  it("equals the records year by year, for every open programme in any selection", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wide, narrow), async (selection) => {
        const { programmes } = await ask(selection);
        for (const { id } of OPEN) {
          const own = programmes.find((programme) => programme.id === id);
          const rows = inside(selection).filter(({ programme }) => programme === id);
          expect(own).toMatchObject({ basis: "record", withheld: null, all_years: null });
          expect(own?.years).toEqual(byYear(rows).map((year) => ({ ...year, suppressed: 0 })));
        }
      }),
      { numRuns: 20, verbose: true },
    );
  });

  it("equals the records without the withheld cells, for protected programmes of whole provinces", async () => {
    await fc.assert(
      fc.asyncProperty(wide, async (selection) => {
        const { programmes } = await ask(selection);
        for (const { id } of SUMS) {
          const own = programmes.find((programme) => programme.id === id);
          const rows = inside(selection).filter(({ programme }) => programme === id);
          const hidden = (row: Row) =>
            suppressed.some(
              (cell) => cell.programme === id && cell.province === row.province && cell.year === row.year,
            );
          expect(own).toMatchObject({ basis: "cell", withheld: null });
          for (const { year, suppressed: cells, ...sums } of own?.years ?? []) {
            const ofYear = rows.filter((row) => row.year === year);
            expect(sums).toEqual(expected(ofYear.filter((row) => !hidden(row))));
            expect(cells).toBe(new Set(ofYear.filter(hidden).map(({ province }) => province)).size);
          }
          expect(own?.years.map(({ year }) => year)).toEqual(byYear(rows).map(({ year }) => year));
          const untold = (row: Row) =>
            suppressed.some((cell) => cell.programme === id && cell.province === row.province && cell.year === null);
          const together = { ...expected(rows.filter((row) => !untold(row))), suppressed: 0 };
          together.suppressed = new Set(rows.filter(untold).map(({ province }) => province)).size;
          expect(own?.all_years ?? null).toEqual(rows.length === 0 ? null : together);
        }
      }),
      { numRuns: 12, verbose: true },
    );
  });

  it("gives no year of a protected programme below the province, and no small sum", async () => {
    await fc.assert(
      fc.asyncProperty(narrow, async (selection) => {
        const { programmes } = await ask(selection);
        for (const { id } of SUMS) {
          const own = programmes.find((programme) => programme.id === id);
          expect(own).toMatchObject({ years: [], withheld: { th: expect.stringMatching(/[ก-๙]/) } });
          const rows = inside(selection).filter(({ programme }) => programme === id);
          const real = total(rows.map(({ households }) => households));
          const shown = own?.all_years?.households ?? null;
          if (shown !== null) {
            expect(shown).toBeGreaterThanOrEqual(SMALL_CELL);
            expect(shown).toBeLessThanOrEqual(real ?? 0);
            if (own?.all_years?.suppressed === 0) expect(shown).toBe(real);
          }
          // money is never told of what is withheld
          else expect(own?.all_years?.subsidy_baht ?? null).toBeNull();
        }
      }),
      { numRuns: 20, verbose: true },
    );
  });

  it("does not divide money by the households of records without it", async () => {
    const mankong = ({ programmes }: Answer) => programmes.find(({ id }) => id === "baan-mankong");
    const before = mankong(await ask({ level: "nation", codes: [] }));
    const [emptied, after] = await rolledBack(owner, async (tx) => {
      const [record] = await tx<{ households: number; year: number }[]>`
        update record set subsidy_baht = null where programme = 'baan-mankong' and key =
          (select min(key) from record where programme = 'baan-mankong') returning households, year`;
      await tx`set local search_path = counted_all, public`;
      return [record, mankong(await get<Answer>(application(tx as unknown as typeof owner), "/api/targets"))] as const;
    });
    const own = (years: typeof before) => years?.years.find(({ year }) => year === emptied?.year);
    expect(own(after)?.households).toBe(own(before)?.households);
    expect(own(after)?.subsidy_households).toBe((own(before)?.subsidy_households ?? 0) - (emptied?.households ?? 0));
    expect(own(after)?.loan_households).toBe(own(before)?.loan_households);
  });

  it.each([
    ["province=99", "province", "99"],
    ["region=atlantis", "region", "atlantis"],
    ["year=2562", "year", "2562"],
    ["lao=,", "lao", ","],
  ])("refuses %s and says why", async (query, parameter, value) => {
    const problem = await refusal(app, `/api/targets?${query}`);
    expect(problem).toMatchObject({ received: 400, parameter, value });
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });
});
