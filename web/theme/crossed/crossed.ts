/** Two measures on one map: every area is low, middle or high in each, and every pair has a colour of its own. */

import { LOOKS, type Look } from "../../../data/looks.ts";
import { roundestBetween } from "../classes/round-limit.ts";
import type { CoverageValues } from "../paint.ts";
import { crossColour } from "./cross-colours.ts";

/** How the values of one measure are parted. */
export interface Parts {
  /** Ascending, at most two: part `i` is `limits[i - 1] <= value < limits[i]`. */
  limits: readonly number[];
  /** The low part is those that have nothing. */
  zeroAlone: boolean;
}

export interface CrossCell {
  colour: string;
  /** How many areas there are. */
  count: number;
}

export interface Crossed {
  /** Of the first measure, along the foot of the key; of the second, up its side. */
  across: Parts;
  up: Parts;
  /** `cells[up][across]`, low first. */
  cells: CrossCell[][];
  /** Areas without one of the two numbers; areas of which one is withheld. */
  missing: number;
  withheld: number;
  states: ReadonlyMap<string, Look>;
}

/**
 * Low, middle and high: thirds of the areas, as far as ties allow. Where a third or more have nothing, they are the low
 * part, and the others are halved.
 *
 * @param values null = not known
 */
export function partsOf(values: readonly (number | null)[]): Parts {
  const ascending = values.filter((value) => value !== null).sort((one, other) => one - other);
  const { length } = ascending;
  const zeros = ascending.filter((value) => value === 0).length;
  const zeroAlone = zeros > 0 && zeros * 3 >= length;
  const shares = zeroAlone ? [zeros, (zeros + length) / 2] : [length / 3, (2 * length) / 3];
  const limits: number[] = [];
  let from = 0;
  for (const place of shares.map(Math.floor)) {
    const value = ascending[place];
    if (value === undefined) continue;
    // equal values stay together: if their first one is already in the part below, the limit goes above the last one
    const first = ascending.indexOf(value);
    const start = first > from ? first : ascending.lastIndexOf(value) + 1;
    const [below, limit] = [ascending[start - 1], ascending[start]];
    // both shares may lie within the same equal values
    if (start === from || below === undefined || limit === undefined) continue;
    limits.push(roundestBetween(below, limit, (below + limit) / 2));
    from = start;
  }
  return { limits, zeroAlone };
}

const partAt = (value: number, { limits }: Parts): number => limits.filter((limit) => limit <= value).length;

/**
 * @param one across, and
 * @param other up; of the same level, by code
 */
export function cross(one: CoverageValues, other: CoverageValues): Crossed {
  const [across, up] = [partsOf(one.values), partsOf(other.values)];
  const cells = Array.from({ length: up.limits.length + 1 }, (_, row) =>
    Array.from({ length: across.limits.length + 1 }, (_, column) => ({
      colour: crossColour(share(column, across), share(row, up)),
      count: 0,
    })),
  );
  const places = new Map(other.codes.map((code, place) => [code, place]));
  const states = new Map<string, Look>();
  let missing = 0;
  let withheld = 0;
  for (const [index, code] of one.codes.entries()) {
    if (one.suppressed.has(code) || other.suppressed.has(code)) {
      withheld++;
      states.set(code, LOOKS.withheld);
      continue;
    }
    const place = places.get(code);
    const [right, above] = [one.values[index] ?? null, place === undefined ? null : (other.values[place] ?? null)];
    const cell = right !== null && above !== null ? cells[partAt(above, up)]?.[partAt(right, across)] : undefined;
    if (cell) cell.count++;
    else missing++;
    states.set(code, cell ? { colour: cell.colour, pattern: null } : LOOKS.none);
  }
  return { across, up, cells, missing, withheld, states };
}

/** How far along the ramp a part is, 0–1: two parts are its ends. */
function share(part: number, { limits }: Parts): number {
  return limits.length === 0 ? 0 : part / limits.length;
}
