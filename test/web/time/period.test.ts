import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { classify } from "../../../web/theme/classes/classes.ts";
import { axisOf, chosenYear, comparableValues, nextYear, type Years } from "../../../web/time/period.ts";

const years: fc.Arbitrary<Years> = fc
  .tuple(fc.integer({ min: 2540, max: 2580 }), fc.nat(40))
  .map(([first, more]) => [first, first + more]);
const anyYear = fc.option(fc.integer({ min: 2500, max: 2600 }));

describe("walking along the years", () => {
  it("from all years visits each year with data once and stops at the last", () => {
    fc.assert(
      fc.property(years, ([first, last]) => {
        const visited: number[] = [];
        for (let year = nextYear(null, [first, last]); year !== null; year = nextYear(year, [first, last])) {
          visited.push(year);
        }
        expect(visited).toEqual(Array.from({ length: last - first + 1 }, (_, step) => first + step));
      }),
      { verbose: true },
    );
  });

  it("never leaves the years with data, wherever it starts", () => {
    fc.assert(
      fc.property(years, anyYear, (data, year) => {
        const next = nextYear(year, data);
        if (next === null) expect(year).toBeGreaterThanOrEqual(data[1]);
        else expect([next >= data[0], next <= data[1]]).toEqual([true, true]);
      }),
      { verbose: true },
    );
  });
});

describe("the slider", () => {
  it("holds the year of the URL, but lets no year be chosen from before the data", () => {
    fc.assert(
      fc.property(years, anyYear, fc.double({ min: 0, max: 1, noNaN: true }), (data, year, along) => {
        const [min, max] = axisOf(data, year);
        if (year !== null) expect([min <= year, year <= max]).toEqual([true, true]);
        expect([min <= data[0], data[1] <= max]).toEqual([true, true]);
        const pointed = Math.round(min + along * (max - min));
        expect(chosenYear(pointed, data)).toBe(pointed < data[0] ? data[0] : pointed);
      }),
      { verbose: true },
    );
  });
});

describe("classes that stay the same over the years", () => {
  const [programme] = PROGRAMMES;
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 5000 })), { minLength: 5, maxLength: 77 });

  it("cumulative: those of all years together", () => {
    fc.assert(
      fc.property(values, years, (all, data) => {
        expect(comparableValues(all, "until", data, "record")).toEqual(all);
      }),
      { verbose: true },
    );
  });

  it("in a year: made from whole means over the years, with no data still none and zero still zero", () => {
    fc.assert(
      fc.property(values, years, (all, data) => {
        const means = comparableValues(all, "in", data, "record");
        const count = data[1] - data[0] + 1;
        for (const [place, value] of all.entries()) {
          const mean = means[place];
          if (value === null) expect(mean).toBeNull();
          else expect(mean).toBe(Math.ceil(value / count));
        }
        const { breaks } = classify(means, "sites", programme?.ramp ?? []);
        expect([...breaks].sort((one, other) => one - other)).toEqual(breaks);
      }),
      { verbose: true },
    );
  });

  it("shares of a single year: the mean of a year", () => {
    expect(comparableValues([0.9, null, 0], "until", [2551, 2559], "share")).toEqual([0.9, null, 0]);
    expect(comparableValues([0.9, null, 0], "in", [2551, 2559], "share")).toEqual([0.9 / 9, null, 0]);
    expect(comparableValues([0.9], "in", null, "share")).toEqual([0.9]);
  });
});
