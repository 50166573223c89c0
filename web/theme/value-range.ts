/**
 * The values that a person wants to see, of the areas of one level: the same number means another thing for a province
 * than for an LAO. In the URL `range=province:0.2~0.8`, either end may be open: `range=lao:~50`.
 */
import { type Slice, slice } from "../view/slice.ts";
import { isSameMeasure } from "../view/theme.ts";
import { plainNumber } from "./classes/colouring.ts";

export interface ValueRange {
  level: "province" | "lao";
  /** In the unit of the measure; null = open. At least one end is there. */
  from: number | null;
  /** Not in the range itself, as with the limits of classes. */
  to: number | null;
}

export function isInRange(value: number, { from, to }: Pick<ValueRange, "from" | "to">): boolean {
  return (from === null || value >= from) && (to === null || value < to);
}

export function parseRange(text: string): ValueRange | undefined {
  const found = /^(province|lao):([^~]*)~([^~]*)$/.exec(text);
  if (!found) return undefined;
  const [, level, ...ends] = found;
  const [from = null, to = null] = ends.map((end) => (end.trim() === "" ? null : Number(end)));
  const usable = [from, to].every((end) => end === null || (Number.isFinite(end) && end > 0));
  const ordered = from === null || to === null || from < to;
  if (!usable || !ordered || (from === null && to === null)) return undefined;
  return { level: level === "lao" ? "lao" : "province", from, to };
}

export function formatRange({ level, from, to }: ValueRange): string {
  const end = (value: number | null) => (value === null ? "" : plainNumber(value));
  return `${level}:${end(from)}~${end(to)}`;
}

/** Areas with other values look like what is outside the question, and left out of the table; null = all are shown. A range ends with its measure. */
export const rangeSlice: Slice<ValueRange | null> = slice<ValueRange | null>("range", null, {
  parse: parseRange,
  format: (range) => (range ? formatRange(range) : ""),
  after: (range, before, next) => (isSameMeasure(before, next) ? range : null),
});
