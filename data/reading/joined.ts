/** Rows joined to areas, summed up: which areas have which value, and which rows count for nothing. */
import type { Choices } from "./choices.ts";
import { type Identity, isMatched, type MatchedRow, type Unmatched } from "./places/match.ts";
import type { RegisterArea } from "./places/register.ts";
import { cellAt, type Table } from "./table.ts";

export interface AreaValue {
  area: RegisterArea;
  /** Null = no row of the area has a number. */
  value: number | null;
  /** The rows about it, from 0. */
  rows: number[];
}

export interface UnmatchedGroup {
  identity: Identity;
  unmatched: Unmatched;
  rows: number[];
}

export interface Joined {
  /** By code. */
  areas: ReadonlyMap<string, AreaValue>;
  matchedRows: number;
  /** Rows that are written alike stand together. */
  unmatched: UnmatchedGroup[];
  /** Areas with several rows. */
  repeated: AreaValue[];
}

export function joinRows(matched: readonly MatchedRow[], table: Table, choices: Choices): Joined {
  const rowsOf = new Map<string, { area: RegisterArea; rows: number[] }>();
  const unmatched = new Map<string, UnmatchedGroup>();
  for (const { row, identity, outcome } of matched) {
    if (isMatched(outcome)) {
      const { area } = outcome;
      const found = rowsOf.get(area.code);
      if (found) found.rows.push(row);
      else rowsOf.set(area.code, { area, rows: [row] });
      continue;
    }
    const group = unmatched.get(identity.key);
    if (group) group.rows.push(row);
    else unmatched.set(identity.key, { identity, unmatched: outcome, rows: [row] });
  }
  const areas = new Map(
    [...rowsOf].map(([code, each]) => [code, { ...each, value: sharedValue(each.rows, table, choices) }]),
  );
  const groups = [...unmatched.values()];
  return {
    areas,
    matchedRows: matched.length - groups.reduce((sum, { rows }) => sum + rows.length, 0),
    unmatched: groups,
    repeated: [...areas.values()].filter(({ rows }) => rows.length > 1),
  };
}

/** The number of a cell of the shown column; null where it is missing or no number. */
export function numberAt(table: Table, row: number, column: number): number | null {
  const read = cellAt(table, row, column);
  return read.kind === "number" ? read.value : null;
}

function sharedValue(rows: readonly number[], table: Table, { value, repeated }: Choices): number | null {
  if (value === null) return rows.length;
  const numbers = rows.map((row) => numberAt(table, row, value));
  if (repeated === "first") return numbers[0] ?? null;
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}
