import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binsOf, countBins, limitsOf, positionOf } from "../../../../web/explorer/colours/bins.ts";
import { classify } from "../../../../web/theme/classes/classes.ts";
import { isInRange } from "../../../../web/theme/value-range.ts";

const RAMP = ["#111111", "#222222", "#333333", "#444444", "#555555"];
const counts = fc.array(fc.option(fc.integer({ min: 0, max: 2_000_000 })), { minLength: 1, maxLength: 120 });
/** A part of so many LAOs. */
const share = fc.tuple(fc.nat(7825), fc.integer({ min: 1, max: 7825 })).map(([part, all]) => Math.min(1, part / all));
const shares = fc.array(fc.option(share), { minLength: 1, maxLength: 120 });
const positive = (values: readonly (number | null)[]) =>
  values.filter((value) => value !== null && value > 0) as number[];

describe("bins of a histogram", () => {
  it("have edges that a person would choose", () => {
    expect(binsOf([0.61, 0.7, 0.98], false)?.edges).toEqual([
      0.6, 0.62, 0.64, 0.66, 0.68, 0.7, 0.72, 0.74, 0.76, 0.78, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96,
      0.98,
    ]);
    expect(binsOf([1, 2, 2, 5], true)).toEqual({ widths: "even", edges: [1, 2, 3, 4, 5, 6] });
    expect(binsOf([1, 1, 1, 2, 3, 500], true)).toEqual({
      widths: "growing",
      edges: [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700],
    });
  });

  it("are none without a value", () => expect(binsOf([0, null], true)).toBeNull());

  it.each([
    ["counts", counts, true],
    ["shares", shares, false],
  ] as const)("hold every value above zero once, with the class of its colour: %s", (_, arbitrary, whole) => {
    fc.assert(
      fc.property(arbitrary, (values) => {
        const bins = binsOf(values, whole);
        const known = positive(values);
        expect(bins === null).toBe(known.length === 0);
        if (!bins) return;
        const classes = classify(values, "sites", RAMP);
        const byBin = countBins(values, bins, classes);
        expect(byBin.flat().reduce((sum, count) => sum + count, 0)).toBe(known.length);
        const last = bins.edges.length - 1;
        for (const [bin, byClass] of byBin.entries()) {
          const [from = 0, to = 0] = [bins.edges[bin], bins.edges[bin + 1]];
          expect(to).toBeGreaterThan(from);
          const inside = known.filter((value) => value >= from && (value < to || (bin === last - 1 && value <= to)));
          expect(byClass.reduce((sum, count) => sum + count, 0)).toBe(inside.length);
        }
      }),
      { verbose: true },
    );
  });

  it("mark a range that holds what its bars show", () => {
    fc.assert(
      fc.property(counts, fc.nat(), fc.nat(), (values, one, other) => {
        const bins = binsOf(values, true);
        if (!bins) return;
        const last = bins.edges.length - 1;
        const [from, to] = [one % last, (one % last) + 1 + (other % (last - (one % last)))];
        const limits = limitsOf(from, to, bins);
        const totals = countBins(values, bins, classify(values, "sites", RAMP)).map((byClass) =>
          byClass.reduce((sum, count) => sum + count, 0),
        );
        const shown = totals.slice(from, to).reduce((sum, count) => sum + count, 0);
        expect(positive(values).filter((value) => isInRange(value, limits))).toHaveLength(shown);
        if (limits.from !== null) expect(positionOf(limits.from, bins)).toBe(from);
        if (limits.to !== null) expect(positionOf(limits.to, bins)).toBe(to);
      }),
      { verbose: true },
    );
  });
});
