import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, Random } from "../../../data/demo/random.ts";

describe("Random", () => {
  it("repeats itself for the same seed and differs for another", () => {
    const draw = (seed: string) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(new Random(seed)),
      );
    expect(draw("council")).toEqual(draw("council"));
    expect(draw("council")).not.toEqual(draw("fund"));
  });

  it("draws whole numbers over the whole range, both ends included", () => {
    const random = new Random("dice");
    const faces = new Set(Array.from({ length: 500 }, () => random.integer(1, 6)));
    expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("samples different items, heavier ones more often", () => {
    const random = new Random("sample");
    const items = Array.from({ length: 100 }, (_, index) => index);
    const heavy = Array.from({ length: 50 }, () => random.sample(items, 20, (item) => (item < 50 ? 9 : 1))).flat();
    expect(heavy.filter((item) => item < 50).length).toBeGreaterThan(700);
    expect(new Set(random.sample(items, 100)).size).toBe(100);
    expect(() => random.sample(items, 101)).toThrow("101 of 100");
  });
});

describe("apportion", () => {
  it("sums to the total exactly and respects the least part", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1e9 }), (shares, least, extra) => {
        const parts = apportion(least * shares.length + extra, shares, least);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(least * shares.length + extra);
        for (const part of parts) expect(part).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it("refuses a total that can not be shared", () => {
    expect(() => apportion(5, [1, 1], 3)).toThrow("Unexpected total: 5");
  });
});
