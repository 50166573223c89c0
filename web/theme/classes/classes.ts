/** Classes of the choropleth: where its colours change. Pure; the map and the legend read the same object. */
import { LOOKS, type Look } from "../../../data/looks.ts";
import type { Measure } from "../../../data/programme.ts";
import { rampColours } from "./ramp.ts";

/**
 * `colours` has one entry more than `breaks`: class `i` holds the values with
 * `breaks[i - 1] <= value < breaks[i]`, the first class starts just above zero, the last one is open.
 * Zero, and what there is no number of, are no classes: see `data/looks.ts`.
 */
export interface Classes {
  /** Ascending, in the unit of the measure (coverage: fraction 0–1). */
  breaks: number[];
  colours: string[];
  zeroColour: string;
}

/** Where little is missing in the most places, the others are what a map is opened for. From much to less. */
const MISSING = ["#b8471b", "#dd8447", "#f3c594"];

/**
 * Shares use scales that stay the same from year to year and from province to province; which of them depends on the
 * order of magnitude only; `missing` of its classes, the lowest, get the colours of what is missing. The first whose `upTo` is above the median share is taken.
 */
const SHARE_SCALES = [
  { upTo: 0.04, breaks: [0.01, 0.02, 0.05, 0.1], missing: 0 },
  { upTo: 0.2, breaks: [0.05, 0.1, 0.2, 0.4], missing: 0 },
  { upTo: 0.75, breaks: [0.2, 0.4, 0.6, 0.8], missing: 0 },
  { upTo: Number.POSITIVE_INFINITY, breaks: [0.4, 0.8, 0.9, 0.95], missing: 3 },
] as const;

/** @param missing how many of the classes, from the lowest, say what is missing */
function withBreaks(breaks: readonly number[], ramp: readonly string[], missing = 0): Classes {
  return {
    breaks: [...breaks],
    colours: [...MISSING.slice(0, missing), ...rampColours(ramp, breaks.length + 1 - missing)],
    zeroColour: LOOKS.zero.colour,
  };
}

/** The value with at most `digits` significant digits. */
function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/**
 * Quantiles of the positive values, as round as they can be without two of them becoming one. A break that
 * would leave a class empty is dropped: every colour of the legend is somewhere on the map.
 */
function quantileBreaks(ascending: readonly number[], classCount: number): number[] {
  const distinct = [...new Set(ascending)];
  if (distinct.length <= classCount) return distinct.slice(1);
  const quantiles = Array.from({ length: classCount - 1 }, (_, i) => {
    return ascending[Math.floor(((i + 1) * ascending.length) / classCount)] ?? 0;
  });
  const apart = new Set(quantiles).size;
  const digits = [1, 2, 3, 4].find((count) => new Set(quantiles.map((q) => rounded(q, count))).size === apart);
  const candidates = new Set(quantiles.map((quantile) => (digits ? rounded(quantile, digits) : quantile)));
  const breaks: number[] = [];
  let from = 0;
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const to = ascending.findIndex((value) => value >= candidate);
    if (to <= from) continue;
    breaks.push(candidate);
    from = to;
  }
  return breaks;
}

/** Limits that somebody chose, or a way to find them between ascending positive values; null = the map's own choice. */
export type Limits = readonly number[] | ((ascending: readonly number[]) => number[]) | null;

/**
 * Classes for the values of one level. Coverage of single LAOs is 0 or 1 and gets one class beside zero; coverage
 * of larger areas gets a fixed scale of shares; every other measure up to five quantile classes with round limits.
 * Chosen limits stay as they are, also where they leave a class empty.
 *
 * @param values in the unit of the measure; null = no data
 * @param ramp five colours, light to dark
 * @param plain colours of that ramp only: somebody chose it
 */
export function classify(
  values: readonly (number | null)[],
  measure: Measure,
  ramp: readonly string[],
  limits: Limits = null,
  plain = false,
): Classes {
  if (limits !== null && typeof limits !== "function") return withBreaks(limits, ramp);
  const ascending = values
    .filter((value): value is number => value !== null && Number.isFinite(value) && value > 0)
    .sort((a, b) => a - b);
  if (ascending.length === 0 || ascending.every((value) => value === ascending[0])) return withBreaks([], ramp);
  if (typeof limits === "function") return withBreaks(limits(ascending), ramp);
  if (measure !== "coverage") return withBreaks(quantileBreaks(ascending, 5), ramp);
  const median = ascending[ascending.length >> 1] ?? 0;
  const scale = SHARE_SCALES.find(({ upTo }) => median < upTo);
  return withBreaks(scale?.breaks ?? [], ramp, plain ? 0 : scale?.missing);
}

/**
 * Classes for numbers of any kind: as every other measure where none is negative, else quantiles of all of them, where
 * zero is a number like the others.
 */
export function classifyAny(values: readonly (number | null)[], ramp: readonly string[]): Classes {
  const ascending = values.filter((value) => value !== null).sort((a, b) => a - b);
  if ((ascending[0] ?? 0) >= 0) return classify(values, "sites", ramp);
  const classes = withBreaks(quantileBreaks(ascending, 5), ramp);
  const place = classes.breaks.filter((limit) => limit <= 0).length;
  return { ...classes, zeroColour: classes.colours[place] ?? LOOKS.zero.colour };
}

/** Index into `classes.colours`, or why the value is in none of them. */
export function classOf(value: number | null | undefined, classes: Classes): number | "zero" | "none" {
  if (value === null || value === undefined || Number.isNaN(value)) return "none";
  if (value === 0) return "zero";
  return classes.breaks.filter((limit) => limit <= value).length;
}

/** How an area looks on the map. */
export function lookOf(cell: { value: number | null; suppressed: boolean }, classes: Classes): Look {
  if (cell.suppressed) return LOOKS.withheld;
  const place = classOf(cell.value, classes);
  if (place === "none") return LOOKS.none;
  const colour = place === "zero" ? classes.zeroColour : classes.colours[place];
  return colour === undefined ? LOOKS.none : { colour, pattern: null };
}
