import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, chooseMost, type Limits, mostPossible } from "../../../server/planning/choose.ts";

const candidates = fc
  .array(fc.record({ province: fc.constantFrom("10", "50", "90"), gain: fc.nat({ max: 20 }) }), { maxLength: 11 })
  .map((drawn) => drawn.map((each, index): Candidate => ({ ...each, code: String(index).padStart(2, "0") })));
const limits = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  perProvince: fc.option(fc.integer({ min: 1, max: 3 })),
});

const total = (chosen: readonly Candidate[]) => chosen.reduce((sum, { gain }) => sum + gain, 0);

function allowed(chosen: readonly Candidate[], { count, perProvince }: Limits): boolean {
  const inProvince = (code: string) => chosen.filter(({ province }) => province === code).length;
  return chosen.length <= count && chosen.every(({ province }) => inProvince(province) <= (perProvince ?? Infinity));
}

/** The best of all subsets that the limits allow. */
function best(all: readonly Candidate[], limits: Limits): number {
  let most = 0;
  for (let subset = 0; subset < 2 ** all.length; subset++) {
    const chosen = all.filter((_, index) => (subset >> index) & 1);
    if (allowed(chosen, limits)) most = Math.max(most, total(chosen));
  }
  return most;
}

describe("chooseMost", () => {
  it("is as good as the best of all choices, keeps the limits, and its bound proves it", () => {
    fc.assert(
      fc.property(candidates, limits, (all, limits) => {
        const chosen = chooseMost(all, limits);
        expect(allowed(chosen, limits)).toBe(true);
        expect(total(chosen)).toBe(best(all, limits));
        expect(mostPossible(all, chosen, limits)).toBe(total(chosen));
      }),
      { numRuns: 300 },
    );
  });

  it("has a bound that holds whatever was chosen", () => {
    fc.assert(
      fc.property(candidates, limits, fc.nat(), (all, limits, subset) => {
        const some = all.filter((_, index) => (subset >> index) & 1);
        fc.pre(allowed(some, limits));
        expect(mostPossible(all, some, limits)).toBeGreaterThanOrEqual(best(all, limits));
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(candidates, limits, (all, limits) => {
        expect(chooseMost([...all].reverse(), limits)).toEqual(chooseMost(all, limits));
      }),
    );
  });
});
