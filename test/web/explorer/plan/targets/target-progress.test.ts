import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HousingMoney } from "../../../../../web/api/targets.ts";
import {
  countBefore,
  countYears,
  cumulated,
  lastYear,
  progressOf,
  type Target,
  type YearCount,
} from "../../../../../web/explorer/plan/targets/target-progress.ts";

const PLAN: Target = { households: 1_050_000, from: 2560, to: 2579 };
const counts = (values: readonly (number | null)[], from = PLAN.from): YearCount[] =>
  values.map((households, step) => ({ year: from + step, households, suppressed: households === null ? 1 : 0 }));

const household = fc.integer({ min: 0, max: 200_000 });
const years = fc.array(household, { minLength: 1, maxLength: 20 });
const target = fc.integer({ min: 1, max: 2_000_000 });

describe("progress towards a target", () => {
  it("is worked out by hand for three of twenty years", () => {
    expect(progressOf(counts([10_000, 20_000, 15_000]), PLAN)).toEqual({
      reached: 45_000,
      share: 45_000 / 1_050_000,
      elapsed: 3,
      left: 17,
      rest: 1_005_000,
      even: 157_500,
      pace: 15_000,
      needed: 1_005_000 / 17,
      // 67 more years at 15,000
      arrival: 2562 + 67,
    });
  });

  it("adds up: what is reached and what is needed in the years left make the target", () => {
    fc.assert(
      fc.property(years, target, (values, households) => {
        const progress = progressOf(counts(values), { ...PLAN, households });
        if (!progress) throw new Error("no progress");
        expect(progress.reached).toBe(values.reduce((sum, value) => sum + value, 0));
        expect(progress.elapsed + progress.left).toBe(20);
        expect(progress.pace * progress.elapsed).toBeCloseTo(progress.reached, 5);
        if (progress.needed === null) expect(progress).toMatchObject({ left: 0 });
        else if (progress.rest > 0)
          expect(progress.reached + progress.needed * progress.left).toBeCloseTo(households, 5);
        else expect(progress.needed).toBe(0);
      }),
      { verbose: true },
    );
  });

  it("arrives in the first year in which the pace so far has brought the target", () => {
    fc.assert(
      fc.property(years, target, (values, households) => {
        const progress = progressOf(counts(values), { ...PLAN, households });
        if (!progress) throw new Error("no progress");
        const { arrival, reached, pace, elapsed } = progress;
        const last = PLAN.from + elapsed - 1;
        if (reached === 0) expect(arrival).toBeNull();
        else if (reached >= households) {
          const sums = cumulated(counts(values));
          expect(sums[(arrival ?? 0) - PLAN.from]).toBeGreaterThanOrEqual(households);
          expect(sums[(arrival ?? 0) - PLAN.from - 1] ?? 0).toBeLessThan(households);
        } else {
          const more = (arrival ?? 0) - last;
          expect(more).toBeGreaterThan(0);
          expect(reached + pace * more).toBeGreaterThan(households - 1e-3);
          expect(reached + pace * (more - 1)).toBeLessThan(households);
        }
      }),
      { verbose: true },
    );
  });

  it("of an even pace is just where it should be, and arrives in the last year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 20 }), (yearly, elapsed) => {
        const progress = progressOf(counts(Array(elapsed).fill(yearly)), { ...PLAN, households: yearly * 20 });
        expect(progress?.even).toBeCloseTo(progress?.reached ?? Number.NaN, 6);
        expect(progress?.arrival).toBe(PLAN.to);
        if (elapsed < 20) expect(progress?.needed).toBe(yearly);
      }),
      { verbose: true },
    );
  });

  it("counts no year outside the plan, and none at all before it has begun", () => {
    expect(progressOf([], PLAN)).toBeNull();
    expect(progressOf(counts([5, 5], 2558), PLAN)).toBeNull();
    expect(progressOf(counts([100, 1], 2579), { ...PLAN, from: 2579 })?.reached).toBe(100);
  });
});

const sums = { subsidy_baht: null, loan_baht: null, fund_baht: null, subsidy_households: null, loan_households: null };
const programme = (id: string, values: Record<number, [number | null, number]>): HousingMoney => ({
  id,
  measures: ["households"],
  basis: "record",
  years: Object.entries(values).map(([year, [households, suppressed]]) => ({
    ...sums,
    year: Number(year),
    households,
    suppressed,
  })),
  all_years: null,
  withheld: null,
  source: { th: "ที่มา", en: "source" },
  as_of: "2019-09-30",
  demo: true,
  origins: ["demo"],
});

describe("the years of the counted programmes", () => {
  const one = programme("one", { 2558: [9, 0], 2560: [10, 0], 2562: [5, 0] });
  const other = programme("other", { 2559: [1, 0], 2560: [7, 2], 2561: [null, 1] });
  const left = programme("left-out", { 2570: [1000, 0] });
  const all = [one, other, left];
  const counted = ["one", "other"];

  it("are added up without a gap; a year of which all is withheld is not zero", () => {
    expect(lastYear(all, counted)).toBe(2562);
    expect(countYears(all, counted, 2560, 2563)).toEqual([
      { year: 2560, households: 17, suppressed: 2 },
      { year: 2561, households: null, suppressed: 1 },
      { year: 2562, households: 5, suppressed: 0 },
      { year: 2563, households: 0, suppressed: 0 },
    ]);
    expect(cumulated(countYears(all, counted, 2560, 2563))).toEqual([17, 17, 22, 22]);
  });

  it("leave out what came before the plan, and say how much that is", () => {
    expect(countBefore(all, counted, 2560)).toBe(10);
    expect(countBefore(all, counted, 2500)).toBe(0);
    expect(lastYear(all, [])).toBeNull();
    expect(countYears(all, counted, 2560, 2559)).toEqual([]);
  });
});
