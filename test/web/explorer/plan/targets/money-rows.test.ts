import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HousingMoney } from "../../../../../web/api/targets.ts";
import { fundMoney, moneyRows, moneySum } from "../../../../../web/explorer/plan/targets/money-rows.ts";

type Year = HousingMoney["years"][number];

const EMPTY = {
  households: null,
  subsidy_baht: null,
  loan_baht: null,
  fund_baht: null,
  subsidy_households: null,
  loan_households: null,
  suppressed: 0,
};
const year = (be: number, sums: Partial<Year>): Year => ({ ...EMPTY, ...sums, year: be });
const programme = (id: string, change: Partial<HousingMoney>): HousingMoney => ({
  id,
  measures: ["households", "subsidy_baht", "loan_baht"],
  basis: "record",
  years: [],
  all_years: null,
  withheld: null,
  source: { th: "ที่มา", en: "source" },
  as_of: "2019-09-30",
  demo: true,
  origins: ["demo"],
  ...change,
});
const ALL = { year: null, span: "until" } as const;

/** Twenty households with a subsidy, ten of 2561 without one; all with a loan, of 2561 nothing. */
const lent = programme("baan-mankong", {
  years: [
    year(2560, { households: 20, subsidy_baht: 1000, subsidy_households: 20, loan_baht: 4000, loan_households: 20 }),
    year(2561, { households: 10, loan_baht: 0, loan_households: 10 }),
  ],
});
const WITHHELD = { th: "ปกปิด", en: "withheld" };
const summed = programme("baan-phophiang", {
  measures: ["households", "subsidy_baht"],
  basis: "cell",
  all_years: { ...EMPTY, households: 8, subsidy_baht: 160, subsidy_households: 8 },
  withheld: WITHHELD,
});

describe("the table of money", () => {
  it("divides by the households that have an amount, not by those that lack one", () => {
    const [row] = moneyRows([lent], ALL);
    expect(row).toMatchObject({
      households: 30,
      subsidy: 1000,
      loan: 4000,
      total: 5000,
      of: { subsidy: 20, loan: 30 },
      each: { subsidy: 50, loan: 4000 / 30 },
    });
  });

  it("takes up to a year, or it alone; an amount nobody wrote down is no zero, and makes no total", () => {
    expect(moneyRows([lent], { year: 2561, span: "in" })[0]).toMatchObject({
      households: 10,
      subsidy: null,
      loan: 0,
      total: null,
      each: { subsidy: null, loan: 0 },
    });
    expect(moneyRows([lent], { year: 2560, span: "until" })[0]).toMatchObject({ households: 20, total: 5000 });
    expect(moneyRows([lent], { year: 2559, span: "until" })).toEqual([]);
  });

  it("gives the sum of all years where there are no others, and nothing of a single year", () => {
    expect(moneyRows([summed], ALL)[0]).toMatchObject({ households: 8, each: { subsidy: 20 }, withheld: null });
    for (const span of ["until", "in"] as const) {
      const [row] = moneyRows([summed], { year: 2562, span });
      expect(row).toMatchObject({ households: null, subsidy: null, each: { subsidy: null }, withheld: WITHHELD });
    }
  });

  it("adds up money over programmes, and over years whatever their order", () => {
    const baht = fc.option(fc.integer({ min: 0, max: 1e9 }));
    const row = fc.record({ be: fc.integer({ min: 2546, max: 2562 }), subsidy_baht: baht, loan_baht: baht });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const years = rows.map(({ be, ...money }) => year(be, { households: 5, ...money }));
        const one = moneySum(moneyRows([programme("a", { years })], ALL));
        const halves = [programme("a", { years: years.slice(1) }), programme("b", { years: years.slice(0, 1) })];
        expect(moneySum(moneyRows(halves.reverse(), ALL))).toEqual(one);
        const known = rows.flatMap(({ subsidy_baht, loan_baht }) => [subsidy_baht ?? [], loan_baht ?? []].flat());
        expect(one.total).toBe(known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0));
      }),
      { verbose: true },
    );
  });

  it("keeps the money of funds apart", () => {
    const fund = programme("welfare-fund", {
      measures: ["fund_baht"],
      years: [year(2550, { fund_baht: 70 }), year(2551, { fund_baht: 30 })],
    });
    expect(moneyRows([fund], ALL)).toEqual([]);
    expect(fundMoney(fund, ALL)).toBe(100);
    expect(fundMoney(fund, { year: 2550, span: "until" })).toBe(70);
    expect(fundMoney(fund, { year: 2540, span: "until" })).toBeNull();
  });
});
