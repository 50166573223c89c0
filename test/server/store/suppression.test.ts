import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditedProvince, toldCells } from "../../../server/store/linking-audit.ts";
import { withheldOfProvince } from "../../../server/store/suppression.ts";
import { type AttackedCell, attacked, linkedByEqualSums } from "./linking-attack.ts";

const LIMIT = 5;

const drawnCell = fc.record({
  lao: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  year: fc.integer({ min: 2550, max: 2556 }),
  bound: fc.integer({ min: 1, max: 3 }),
  more: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 200 })),
  baht: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_000_000 })),
});
const table = fc
  .uniqueArray(drawnCell, { minLength: 1, maxLength: 30, selector: ({ lao, year }) => `${lao} ${year}` })
  .map((cells) => cells.map(({ more, ...rest }): AttackedCell => ({ ...rest, households: rest.bound + more })));

const PHUKET: AttackedCell[] = [
  { lao: "5830106", year: 2553, bound: 1, households: 8, baht: 64_000 },
  { lao: "5830106", year: 2560, bound: 1, households: 1, baht: 16_000 },
];

describe("withheldOfProvince", () => {
  it("lets no LAO's year be worked out from the sums of LAOs and of years together", () => {
    const { laos, years } = withheldOfProvince(PHUKET, LIMIT);
    expect([...laos]).toEqual(["5830106"]);
    expect([...years].sort()).toEqual([2553, 2560]);
  });

  it("does not take a group of ones for protected by its sum", () => {
    const cells = [1, 1, 1, 1, 1, 9, 12].map((households, place) => {
      return { lao: `${place}`, year: 2550 + (place % 3), bound: 1, households, baht: 1 };
    });
    const withheld = withheldOfProvince(cells, LIMIT);
    expect([...withheld.laos].sort()).toEqual(["0", "1", "2", "3", "4"]);
    expect(withheld.years.size).toBeGreaterThanOrEqual(2);
    for (const { least, most } of attacked(cells, withheld, "households"))
      expect(most - least).toBeGreaterThanOrEqual(LIMIT);
  });

  it("stands the linking attack and the audit on 200 small tables", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const withheld = withheldOfProvince(cells, LIMIT);
        expect(toldCells(cells, withheld, LIMIT)).toEqual([]);
        for (const { least, most } of attacked(cells, withheld, "households"))
          expect(most - least).toBeGreaterThanOrEqual(LIMIT);
        // of records and baht nobody can say that the LAO had any in the year, nor that it had less than it had
        for (const measure of ["bound", "baht"] as const)
          for (const { least, most, ...cell } of attacked(cells, withheld, measure)) {
            expect(least).toBe(0);
            expect(most).toBeGreaterThanOrEqual(cell[measure]);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("gives no small cell to somebody who takes equal sums of an LAO and a year for the same records", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const withheld = withheldOfProvince(cells, LIMIT);
        const linked = linkedByEqualSums(cells, withheld);
        for (const { households, bound } of linked.values()) expect(households - bound).toBeGreaterThanOrEqual(LIMIT);
        const rows = new Set([...linked.values()].map(({ lao }) => lao));
        const columns = new Set([...linked.values()].map(({ year }) => year));
        for (const { lao, year, least, most } of attacked(cells, withheld, "households", linked))
          if (!rows.has(lao) && !columns.has(year)) expect(most - least).toBeGreaterThanOrEqual(LIMIT);
      }),
      { numRuns: 200 },
    );
  });
});

describe("toldCells", () => {
  it.each([
    ["a year less than its LAO", { laos: new Set<string>(), years: new Set([2560]) }],
    ["an LAO with one of its two years", { laos: new Set<string>(), years: new Set([2553]) }],
    ["years of the only LAO", { laos: new Set(["5830106"]), years: new Set<number>() }],
  ])("names what the sums tell of %s", (_, withheld) => {
    const told = toldCells(PHUKET, withheld, LIMIT).map(({ lao, year }) => `${lao} ${year}`);
    expect(told).toEqual(["5830106 2553", "5830106 2560"]);
  });
});

describe("auditedProvince", () => {
  it("withholds nothing more than what was chosen, on 200 small tables", () => {
    fc.assert(
      fc.property(table, (cells) => {
        expect(auditedProvince(cells, LIMIT)).toEqual(withheldOfProvince(cells, LIMIT));
      }),
      { numRuns: 200 },
    );
  });
});
