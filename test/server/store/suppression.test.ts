import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditedProvince, toldNumbers } from "../../../server/store/linking-audit.ts";
import { withheldOfProvince } from "../../../server/store/suppression.ts";
import { type AttackedCell, attackedBaht, attackedHouseholds, linkedByEqualSums } from "./linking-attack.ts";

const LIMIT = 5;
const RUNS = { numRuns: process.env.TEST_LONG ? 5000 : 200 };

const drawnCell = fc.record({
  lao: fc.constantFrom("a", "b", "c", "d", "e"),
  year: fc.integer({ min: 2550, max: 2554 }),
  records: fc.integer({ min: 1, max: 3 }),
  more: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 200 })),
  baht: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_000_000 })),
});
const table = fc
  .uniqueArray(drawnCell, { minLength: 1, maxLength: 15, selector: ({ lao, year }) => `${lao} ${year}` })
  .map((cells) => cells.map(({ more, ...rest }): AttackedCell => ({ ...rest, households: rest.records + more })));
/** Of a programme whose records are one household each. */
const tableOfOnes = table.map((cells) => cells.map((cell) => ({ ...cell, records: cell.households })));
const anyTable = fc.oneof(
  fc.record({ cells: table, eachIsOne: fc.constant(false) }),
  fc.record({ cells: tableOfOnes, eachIsOne: fc.constant(true) }),
);

/** Of the LAO named so in the demonstration, as if it were alone in its province. */
const PHUKET: AttackedCell[] = [
  { lao: "5830106", year: 2553, records: 1, households: 8, baht: 64_000 },
  { lao: "5830106", year: 2560, records: 1, households: 1, baht: 16_000 },
];

function expectNothingTold(cells: readonly AttackedCell[], eachIsOne: boolean) {
  const withheld = withheldOfProvince(cells, LIMIT, eachIsOne);
  for (const { least, most } of attackedHouseholds(cells, withheld, eachIsOne))
    expect(most - least).toBeGreaterThanOrEqual(LIMIT - 1e-6);
  return withheld;
}

describe("withheldOfProvince", () => {
  it("lets no LAO's year be worked out from the sums of LAOs and of years together", () => {
    const { laos, years, total } = expectNothingTold(PHUKET, false);
    expect([...laos]).toEqual([]);
    expect([...years].sort()).toEqual([2553, 2560]);
    expect(total).toBe(false);
  });

  it.each([true, false])(
    "does not take a group of ones for protected by its sum (each record is one: %s)",
    (eachIsOne) => {
      const cells = [1, 1, 1, 1, 1, 9, 12].map((households, place) => {
        const records = eachIsOne ? households : 1;
        return { lao: `${place}`, year: 2550 + (place % 3), records, households, baht: 1 };
      });
      const { laos, total } = expectNothingTold(cells, eachIsOne);
      // five ones have no slack together, so a sixth is withheld with them
      expect([...laos].sort()).toEqual(["0", "1", "2", "3", "4", "5"]);
      expect(total).toBe(false);
    },
  );

  it("withholds nothing where nothing is small", () => {
    const cells = ["a", "b"].flatMap((lao) =>
      [2550, 2551].map((year) => ({ lao, year, records: 1, households: 40, baht: 1 })),
    );
    expect(expectNothingTold(cells, false)).toEqual({ laos: new Set(), years: new Set(), total: false });
  });

  it("withholds everything of a province that has less than the limit", () => {
    const cells = [{ lao: "a", year: 2550, records: 2, households: 6, baht: 1 }];
    expect(withheldOfProvince(cells, LIMIT, false)).toEqual({
      laos: new Set(["a"]),
      years: new Set([2550]),
      total: true,
    });
  });

  it("stands the linking attack and the audit on random small tables", () => {
    fc.assert(
      fc.property(anyTable, ({ cells, eachIsOne }) => {
        const withheld = expectNothingTold(cells, eachIsOne);
        expect(toldNumbers(cells, withheld, LIMIT)).toEqual([]);
        // of a withheld sum, and of a cell in it, nobody can say that it is less than it is, nor that it has money at all
        for (const { lao, year, least, most } of attackedBaht(cells, withheld)) {
          const own = cells.filter(
            (cell) => (lao === null || cell.lao === lao) && (year === null || cell.year === year),
          );
          const baht = own.reduce((sum, cell) => sum + cell.baht, 0);
          expect(most).toBeGreaterThanOrEqual(baht - 1e-6);
          if (lao === null || year === null || withheld.laos.has(lao) || withheld.years.has(year))
            expect(least).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it("gives no small cell to somebody who takes equal sums of an LAO and a year for the same records", () => {
    fc.assert(
      fc.property(anyTable, ({ cells, eachIsOne }) => {
        const withheld = withheldOfProvince(cells, LIMIT, eachIsOne);
        for (const { households, records } of linkedByEqualSums(cells, withheld).values())
          expect(eachIsOne ? households : households - records).toBeGreaterThanOrEqual(LIMIT);
      }),
      RUNS,
    );
  });
});

describe("toldNumbers", () => {
  it.each([
    ["a year less than its LAO", { laos: new Set<string>(), years: new Set([2560]), total: true }],
    ["an LAO with one of its two years", { laos: new Set<string>(), years: new Set([2553]), total: true }],
    ["years of the only LAO", { laos: new Set(["5830106"]), years: new Set<number>(), total: true }],
  ])("names what the sums tell of %s", (_, withheld) => {
    const told = toldNumbers(PHUKET, withheld, LIMIT)
      .filter(({ lao, year }) => lao !== null && year !== null)
      .map(({ lao, year }) => `${lao} ${year}`);
    expect(told).toEqual(["5830106 2553", "5830106 2560"]);
  });

  it("bounds as the linear program does, whatever is withheld", () => {
    const choice = fc.record({ cells: table, laos: fc.nat(31), years: fc.nat(31), total: fc.boolean() });
    fc.assert(
      fc.property(choice, ({ cells, laos, years, total }) => {
        const picked = <K>(keys: K[], bits: number) => new Set(keys.filter((_, place) => (bits >> place) & 1));
        const withheld = {
          laos: picked([...new Set(cells.map(({ lao }) => lao))], laos),
          years: picked([...new Set(cells.map(({ year }) => year))], years),
          total,
        };
        const name = ({ lao, year }: { lao: string | null; year: number | null }) => `${lao} ${year}`;
        const attacked = attackedHouseholds(cells, withheld, false).filter(({ least, most }) => most - least < LIMIT);
        const told = new Set(toldNumbers(cells, withheld, LIMIT).map(name));
        expect(attacked.map(name).filter((each) => !told.has(each))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("auditedProvince", () => {
  it("withholds nothing more than what was chosen, on random small tables", () => {
    fc.assert(
      fc.property(anyTable, ({ cells, eachIsOne }) => {
        expect(auditedProvince(cells, LIMIT, eachIsOne)).toEqual(withheldOfProvince(cells, LIMIT, eachIsOne));
      }),
      RUNS,
    );
  });
});
