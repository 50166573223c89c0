import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../../data/looks.ts";
import { crossColour, inkOn } from "../../../../web/theme/crossed/cross-colours.ts";
import { cross, partsOf } from "../../../../web/theme/crossed/crossed.ts";
import { difference, VISIONS } from "../../../colours.ts";

const numbers = fc.oneof(
  fc.constant(null),
  fc.nat(4),
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const coverage = (values: readonly (number | null)[], suppressed: readonly string[] = []) => ({
  codes: values.map((_, index) => String(index)),
  values,
  suppressed: new Set(suppressed),
});

describe("partsOf", () => {
  it("makes thirds where values differ", () => {
    expect(partsOf([1, 2, 3, 4, 5, 6])).toEqual({ limits: [3, 5], zeroAlone: false });
  });

  it("names limits by round numbers that part the same areas", () => {
    expect(partsOf([0.7012, 0.7099, 0.7312, 0.7444, 0.7891, 0.8123]).limits).toEqual([0.72, 0.77]);
  });

  it("keeps those that have nothing apart, and halves the others", () => {
    expect(partsOf([0, 0, 0, 0, 1, 2, 8, 9])).toEqual({ limits: [1, 5], zeroAlone: true });
    expect(partsOf([0, 0, 0, 1, 1, 2])).toEqual({ limits: [1, 2], zeroAlone: true });
  });

  it("has one part where all are alike, and two where there are two values", () => {
    expect(partsOf([4, 4, null]).limits).toEqual([]);
    expect(partsOf([0, 1, 1, 1, 1, 1]).limits).toEqual([1]);
    expect(partsOf([3, 2, 2, 2]).limits).toEqual([3]);
    expect(partsOf([]).limits).toEqual([]);
  });

  it("leaves no part empty, and a lone zero means just that", () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 80 }), (values) => {
        const known = values.filter((value) => value !== null);
        const { limits, zeroAlone } = partsOf(values);
        expect([...limits].sort((one, other) => one - other)).toEqual(limits);
        const edges = [Number.NEGATIVE_INFINITY, ...limits, Number.POSITIVE_INFINITY];
        for (const [place, from] of edges.slice(0, -1).entries()) {
          const inside = known.filter((value) => value >= from && value < (edges[place + 1] ?? 0));
          if (known.length > 0) expect(inside.length).toBeGreaterThan(0);
          if (place === 0 && zeroAlone) expect(inside.every((value) => value === 0)).toBe(true);
        }
      }),
      { verbose: true },
    );
  });
});

describe("cross", () => {
  const pairs = fc.array(fc.tuple(numbers, numbers, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 80 });

  it("gives every area the colour of its pair, and counts each once", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const withheld = rows.flatMap(([, , dice], index) => (dice === 0 ? [String(index)] : []));
        const one = coverage(rows.map(([value]) => value));
        const other = coverage(
          rows.map(([, value]) => value),
          withheld,
        );
        const crossed = cross(one, other);
        const total = crossed.cells.flat().reduce((sum, { count }) => sum + count, 0);
        expect(total + crossed.missing + crossed.withheld).toBe(rows.length);
        expect(crossed.withheld).toBe(withheld.length);
        expect(crossed.states.size).toBe(rows.length);
        for (const [index, [right, above, dice]] of rows.entries()) {
          const state = crossed.states.get(String(index));
          if (dice === 0) expect(state?.colour).toBe(LOOKS.withheld.colour);
          else if (right === null || above === null) expect(state).toBe(LOOKS.none);
          else {
            const column = crossed.across.limits.filter((limit) => limit <= right).length;
            const row = crossed.up.limits.filter((limit) => limit <= above).length;
            expect(state).toEqual({ colour: crossed.cells[row]?.[column]?.colour, pattern: null });
          }
        }
      }),
      { verbose: true },
    );
  });

  it("joins by code, whatever the order, and hatches an area that the other does not know", () => {
    const one = { codes: ["a", "b", "c"], values: [0, 1, 1], suppressed: new Set<string>() };
    const other = { codes: ["b", "a"], values: [1, 0], suppressed: new Set<string>() };
    const { states, missing } = cross(one, other);
    expect([...states].map(([code, { colour }]) => [code, colour])).toEqual([
      ["a", crossColour(0, 0)],
      ["b", crossColour(1, 1)],
      ["c", LOOKS.none.colour],
    ]);
    expect(missing).toBe(1);
  });
});

describe("the nine colours", () => {
  const steps = [0, 0.5, 1];
  const colours = steps.flatMap((second) => steps.map((first) => crossColour(first, second)));

  it.each(VISIONS)("stay apart for %s vision", (vision) => {
    for (const [place, one] of colours.entries()) {
      for (const other of colours.slice(0, place)) expect(difference(one, other, vision)).toBeGreaterThan(15);
    }
  });

  it("carry numbers that can be read", () => {
    const light = (hex: string) => {
      const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (const colour of colours) {
      const [dark, bright] = [light(colour), light(inkOn(colour))].sort((one, other) => one - other);
      expect(((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05), colour).toBeGreaterThan(4.5);
    }
  });
});
