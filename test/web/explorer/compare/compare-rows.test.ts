import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barShares, rated } from "../../../../web/explorer/compare/compare-rows.ts";
import { labelPlaces } from "../../../../web/explorer/compare/label-places.ts";

const areas = { provinces: 1, laos: 20, population: 5000, houses: 400 };

describe("rated", () => {
  it("divides by thousands of residents or houses or by LAOs, but no rate, and by nothing at all never", () => {
    expect(rated(10, "record", "total", areas)).toBe(10);
    expect(rated(10, "record", "person", areas)).toBe(2);
    expect(rated(10, "record", "house", areas)).toBe(25);
    expect(rated(10, "record", "lao", areas)).toBe(0.5);
    expect(rated(10, "per_1000_houses", "house", areas)).toBe(10);
    expect(rated(0.5, "share", "person", areas)).toBe(0.5);
    expect(rated(null, "record", "person", areas)).toBeNull();
    expect(rated(10, "record", "person", { ...areas, population: 0 })).toBeNull();
  });
});

describe("barShares", () => {
  it("measures areas by the largest of them, and everything where all are rates", () => {
    const row = { values: [5, 10, null, 500], unit: "record" } as const;
    expect(barShares({ ...row, values: [...row.values] }, 3, "total")).toEqual([0.5, 1, null, null]);
    expect(barShares({ ...row, values: [...row.values] }, 3, "lao")).toEqual([0.01, 0.02, null, 1]);
  });
});

describe("labelPlaces", () => {
  it("keeps labels apart, in their order, and above the ground", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 5 }), (ends) => {
        const places = labelPlaces(ends, 20, 300);
        const sorted = [...places].sort((one, other) => one - other);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeLessThanOrEqual(300);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        }
        for (const [one, place] of places.entries())
          for (const [other, beside] of places.entries())
            if ((ends[one] ?? 0) < (ends[other] ?? 0)) expect(place).toBeLessThan(beside);
      }),
      { verbose: true },
    );
  });
});
