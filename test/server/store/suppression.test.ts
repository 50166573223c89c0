import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditProvince } from "../../../server/store/linking-audit.ts";
import { type TableCell, type Withheld, withheldOfProvince } from "../../../server/store/suppression.ts";

const LIMIT = 5;

interface Range {
  least: number;
  most: number;
}

/** What pencil and paper give: every published sum narrows its cells by the others, until nothing moves any more. */
function attacked(cells: readonly TableCell[], { laos, years }: Withheld): (TableCell & Range)[] {
  const rows = [...new Set(cells.map(({ lao }) => lao))];
  const columns = [...new Set(cells.map(({ year }) => year))];
  const sum = (some: readonly TableCell[]) => some.reduce((total, { households }) => total + households, 0);
  const range = new Map<string, Range>();
  const at = (lao: string, year: number): Range => {
    const found = range.get(`${lao} ${year}`) ?? { least: 0, most: 1e9 };
    range.set(`${lao} ${year}`, found);
    return found;
  };
  const all = rows.flatMap((lao) => columns.map((year) => at(lao, year)));
  const equations = [
    ...rows
      .filter((lao) => !laos.has(lao))
      .map((lao) => ({
        of: columns.map((year) => at(lao, year)),
        total: sum(cells.filter((cell) => cell.lao === lao)),
      })),
    ...columns
      .filter((year) => !years.has(year))
      .map((year) => ({
        of: rows.map((lao) => at(lao, year)),
        total: sum(cells.filter((cell) => cell.year === year)),
      })),
    ...(laos.size === 0 || years.size === 0 ? [{ of: all, total: sum(cells) }] : []),
  ];
  for (let moved = true; moved; ) {
    moved = false;
    for (const { of, total } of equations)
      for (const one of of) {
        const others = of.filter((other) => other !== one);
        const least = Math.max(one.least, total - others.reduce((most, other) => most + other.most, 0));
        const most = Math.min(one.most, total - others.reduce((least, other) => least + other.least, 0));
        if (least > one.least || most < one.most) moved = true;
        Object.assign(one, { least, most });
      }
  }
  return cells.map((cell) => ({ ...cell, ...at(cell.lao, cell.year) }));
}

const cell = fc.record({
  lao: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  year: fc.integer({ min: 2550, max: 2556 }),
  bound: fc.integer({ min: 1, max: 3 }),
  more: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 200 })),
});
const table = fc
  .uniqueArray(cell, { minLength: 1, maxLength: 30, selector: ({ lao, year }) => `${lao} ${year}` })
  .map((cells) => cells.map(({ more, ...rest }): TableCell => ({ ...rest, households: rest.bound + more })));

describe("withheldOfProvince", () => {
  it("lets no LAO's year be worked out from the sums of LAOs and of years together", () => {
    const cells = [
      { lao: "5830106", year: 2553, bound: 1, households: 8 },
      { lao: "5830106", year: 2560, bound: 1, households: 1 },
    ];
    const { laos, years } = withheldOfProvince(cells, LIMIT);
    expect([...laos]).toEqual(["5830106"]);
    expect([...years].sort()).toEqual([2553, 2560]);
  });

  it("does not take a group of ones for protected by its sum", () => {
    const cells = [1, 1, 1, 1, 1, 9, 12].flatMap((households, place) => [
      { lao: `${place}`, year: 2550 + (place % 3), bound: 1, households },
    ]);
    const { laos, years } = withheldOfProvince(cells, LIMIT);
    expect([...laos].sort()).toEqual(["0", "1", "2", "3", "4"]);
    expect(years.size).toBeGreaterThanOrEqual(2);
    for (const { least, most } of attacked(cells, { laos, years })) expect(most - least).toBeGreaterThanOrEqual(LIMIT);
  });

  it("stands the linking attack and the audit on 200 small tables", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const withheld = withheldOfProvince(cells, LIMIT);
        auditProvince(cells, withheld, LIMIT);
        for (const { least, most } of attacked(cells, withheld)) expect(most - least).toBeGreaterThanOrEqual(LIMIT);
      }),
      { numRuns: 200 },
    );
  });
});

describe("auditProvince", () => {
  it("refuses what the sums tell: a year less than its LAO", () => {
    const cells = [
      { lao: "5830106", year: 2553, bound: 1, households: 8 },
      { lao: "5830106", year: 2560, bound: 1, households: 1 },
    ];
    const published = { laos: new Set<string>(), years: new Set([2560]) };
    expect(() => auditProvince(cells, published, LIMIT)).toThrow("5830106 2560");
  });
});
