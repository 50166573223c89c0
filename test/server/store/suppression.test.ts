import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TableCell, withheldInLine, withheldInTable } from "../../../server/store/suppression.ts";

const LIMIT = 5;

function sum(cells: Iterable<{ value: number }>): number {
  return [...cells].reduce((total, { value }) => total + value, 0);
}

/**
 * Unknowns that linear equations with the given coefficients fix: an unknown is fixed when its column, in reduced row
 * echelon form, is alone in its row. An independent way to ask what an attacker with pencil and paper can work out.
 */
function determined(equations: readonly (readonly number[])[], unknowns: number): number[] {
  const rows = equations.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < unknowns; column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const found = rows[pivot];
    if (!found) continue;
    rows.splice(pivot, 1);
    rows.splice(rank, 0, found);
    const lead = found[column] ?? 1;
    for (const [index, value] of found.entries()) found[index] = value / lead;
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index === rank || Math.abs(factor) < 1e-9) continue;
      for (const [at, value] of row.entries()) row[at] = value - factor * (found[at] ?? 0);
    }
    rank++;
  }
  return rows.flatMap((row) => {
    const used = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return used.length === 1 ? used : [];
  });
}

/** What can be worked out of a table with known row and column totals when only `hidden` is withheld. */
function recoverable(hidden: readonly TableCell[]): TableCell[] {
  const lines = new Set(hidden.flatMap(({ row, column }) => [`r${row}`, `c${column}`]));
  const equations = [...lines].map((line) =>
    hidden.map(({ row, column }) => (`r${row}` === line || `c${column}` === line ? 1 : 0)),
  );
  return determined(equations, hidden.length).flatMap((index) => hidden[index] ?? []);
}

const value = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 500 }));

describe("withheldInLine", () => {
  it("withholds nothing when nothing is small", () => {
    expect(withheldInLine([{ value: 5 }, { value: 9 }], LIMIT).size).toBe(0);
  });

  it("hides the next smallest with a single small cell", () => {
    const line = [{ value: 3 }, { value: 40 }, { value: 7 }];
    expect([...withheldInLine(line, LIMIT)].map((cell) => cell.value)).toEqual([3, 7]);
  });

  it("goes on until those hidden hold the limit together", () => {
    const line = [{ value: 1 }, { value: 2 }, { value: 6 }, { value: 50 }];
    expect([...withheldInLine(line, LIMIT)].map((cell) => cell.value)).toEqual([1, 2, 6]);
  });

  it("never leaves a small cell to be read or subtracted", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        const line = values.map((number) => ({ value: number }));
        const hidden = withheldInLine(line, LIMIT);
        for (const cell of line) expect(cell.value >= LIMIT || hidden.has(cell)).toBe(true);
        if (hidden.size === 0 || hidden.size === line.length) return;
        expect(hidden.size).toBeGreaterThanOrEqual(2);
        // the line's total minus what can be seen
        expect(sum(line) - sum(line.filter((cell) => !hidden.has(cell)))).toBeGreaterThanOrEqual(LIMIT);
      }),
    );
  });
});

describe("withheldInTable", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, columns]) =>
      fc
        .array(fc.option(value, { freq: 3 }), { minLength: rows * columns, maxLength: rows * columns })
        .map((values) =>
          values.flatMap((number, index): TableCell[] =>
            number === null
              ? []
              : [{ row: `${Math.floor(index / columns)}`, column: `${index % columns}`, value: number }],
          ),
        ),
    );

  it("closes a cycle around a small cell", () => {
    const cells = ["a", "b", "c"].flatMap((row, r) =>
      ["x", "y", "z"].map((column, c) => ({ row, column, value: r === 0 && c === 0 ? 2 : 10 + r + c })),
    );
    const hidden = [...withheldInTable(cells, LIMIT)];
    expect(hidden.map(({ row, column }) => row + column).sort()).toEqual(["ax", "ay", "bx", "by"]);
  });

  it("leaves nothing to be worked out from the totals, unless the whole table has no other cell to hide", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const hidden = withheldInTable(cells, LIMIT);
        for (const cell of cells) expect(cell.value >= LIMIT || hidden.has(cell)).toBe(true);
        // cells that stay recoverable even with every cell of the table withheld
        const hopeless = new Set(recoverable(cells));
        for (const cell of recoverable([...hidden])) expect(hopeless.has(cell)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what is left of every line at the limit or above", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const hidden = withheldInTable(cells, LIMIT);
        for (const key of ["row", "column"] as const) {
          for (const name of new Set(cells.map((cell) => cell[key]))) {
            const line = cells.filter((cell) => cell[key] === name);
            const covered = line.filter((cell) => hidden.has(cell));
            if (covered.length === 0 || covered.length === line.length) continue;
            expect(covered.length).toBeGreaterThanOrEqual(2);
            expect(sum(covered)).toBeGreaterThanOrEqual(LIMIT);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
