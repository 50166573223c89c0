import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsBy } from "../../../../web/theme/classes/class-methods.ts";
import { CLASS_COUNTS, METHODS } from "../../../../web/theme/classes/colouring.ts";

const ascending = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.001, max: 1e6, noNaN: true })), {
    minLength: 2,
    maxLength: 150,
  })
  .map((values) => values.sort((one, other) => one - other));
const classesOf = (values: readonly number[], limits: readonly number[]) => {
  const classes: number[][] = Array.from({ length: limits.length + 1 }, () => []);
  for (const value of values) classes[limits.filter((limit) => limit <= value).length]?.push(value);
  return classes;
};
/** Squares of the distances to the mean of the class. */
const spread = (classes: readonly (readonly number[])[]) =>
  classes.reduce((sum, members) => {
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    return sum + members.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);

describe("limitsBy", () => {
  it("parts by equal numbers, by nearness or by width, at round numbers", () => {
    const values = [1, 2, 3, 4, 10, 11, 12, 13, 100, 101, 102, 103];
    expect(limitsBy("quantile", values, 3)).toEqual([10, 100]);
    expect(limitsBy("natural", [1, 2, 3, 50, 51, 52, 53, 54, 200, 201], 3)).toEqual([30, 100]);
    expect(limitsBy("equal", [1, 2, 10, 30, 61], 3)).toEqual([20, 40]);
  });

  it("keeps equal values together where others differ in their last digits only", () => {
    expect(limitsBy("natural", [0.0010000000000000018, 0.0010000000000000033, 27, 27], 3)).toEqual([10]);
  });

  it.each(METHODS)("leaves no class empty and none too many: %s", (method) => {
    fc.assert(
      fc.property(ascending, fc.constantFrom(...CLASS_COUNTS), (values, count) => {
        const limits = limitsBy(method, values, count);
        expect(limits.length).toBeLessThan(count);
        expect([...limits].sort((one, other) => one - other)).toEqual(limits);
        for (const members of classesOf(values, limits)) expect(members.length).toBeGreaterThan(0);
      }),
      { verbose: true },
    );
  });

  it("natural breaks are the best there are, by trying all", () => {
    const few = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(few, (some) => {
        const values = some.sort((one, other) => one - other);
        const best = Math.min(
          ...values
            .slice(1)
            .flatMap((first, index) =>
              values.slice(index + 2).map((second) => spread(classesOf(values, [first, second]))),
            ),
        );
        expect(spread(classesOf(values, limitsBy("natural", values, 3)))).toBeCloseTo(best, 6);
      }),
      { verbose: true },
    );
  });

  it("quantiles are even where no two are alike", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 7, maxLength: 90 }), (some) => {
        const values = some.sort((one, other) => one - other);
        const sizes = classesOf(values, limitsBy("quantile", values, 5)).map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { verbose: true },
    );
  });
});
