import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf, limitsOf } from "../../../../web/pages/home/classes.ts";

describe("classes of a share", () => {
  it("hold about as many areas each", () => {
    const values = Array.from({ length: 100 }, (_, at) => at / 100);
    const limits = limitsOf(values);
    expect(limits).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect([0, 0.19, 0.2, 0.79, 0.8, 1].map((value) => classOf(value, limits))).toEqual([0, 0, 1, 3, 4, 4]);
  });

  it("are one where all areas are alike, or there is none", () => {
    expect(limitsOf([0.5, 0.5, 0.5])).toEqual([]);
    expect(limitsOf([])).toEqual([]);
  });

  it("rise, and none is empty below the first limit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
        const limits = limitsOf(values);
        expect(limits).toEqual([...new Set(limits)].sort((one, other) => one - other));
        if (limits.length > 0) expect(values.some((value) => classOf(value, limits) === 0)).toBe(true);
      }),
    );
  });
});
