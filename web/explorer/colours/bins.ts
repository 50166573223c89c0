/**
 * Bins of a histogram, of widths that a person would choose. Bin `i` holds `edges[i] <= value < edges[i + 1]`; what is
 * measured rather than counted may end in its last edge, which then is in the last bin.
 */
import { type Classes, classOf } from "../../theme/classes/classes.ts";

export interface Bins {
  /** `even`: all alike; `growing`: 1, 2, 3, 5, 7, 10, …, for values that crowd at the lower end. */
  widths: "even" | "growing";
  /** Ascending; one more than bins. */
  edges: readonly number[];
}

const MOST_BINS = 20;
const FEW_STEPS = [1, 2, 5];
const MANY_STEPS = [1, 1.5, 2, 3, 5, 7];
/** Decades from which the few steps are enough. */
const MANY_DECADES = 3.5;
/** Growing widths are worth reading where half of the values lie in the first eighth of an even axis. */
const CROWDED = 1 / 8;
const WIDE = 20;

/** Without the noise of the last binary digits. */
const clean = (value: number) => Number(value.toPrecision(12));

/** The smallest of 1, 2, 5, 10, … (or 0.1, 0.2, …) that is at least so wide. */
function niceStep(atLeast: number): number {
  const decade = 10 ** Math.floor(Math.log10(atLeast));
  return clean(decade * ([1, 2, 5].find((step) => step * decade >= atLeast * (1 - 1e-9)) ?? 10));
}

function evenEdges(min: number, max: number, whole: boolean): number[] {
  const width = (max - min || max) / MOST_BINS;
  const step = whole ? Math.max(1, niceStep(width)) : niceStep(width);
  const first = Math.floor(clean(min / step));
  const last = whole ? Math.floor(max / step) + 1 : Math.max(first + 1, Math.ceil(clean(max / step)));
  return Array.from({ length: last - first + 1 }, (_, place) => clean((first + place) * step));
}

function growingEdges(min: number, max: number, whole: boolean): number[] {
  const [from, to] = [Math.floor(Math.log10(min)), Math.floor(Math.log10(max)) + 1];
  const steps = Math.log10(max / min) < MANY_DECADES ? MANY_STEPS : FEW_STEPS;
  const marks = Array.from({ length: to - from + 1 }, (_, decade) =>
    steps.map((step) => Number(`${step}e${from + decade}`)),
  )
    .flat()
    .filter((mark) => !whole || Number.isInteger(mark));
  const first = marks.findLastIndex((mark) => mark <= min);
  const last = marks.findIndex((mark) => mark > max);
  return marks.slice(first, last + 1);
}

/**
 * @param values above zero; what is not is left out
 * @param whole whether they are counts
 * @returns null without a value
 */
export function binsOf(values: readonly (number | null)[], whole: boolean): Bins | null {
  const ascending = values.filter((value): value is number => value !== null && value > 0).sort((a, b) => a - b);
  const [min, median, max] = [ascending[0], ascending[ascending.length >> 1], ascending.at(-1)];
  if (min === undefined || median === undefined || max === undefined) return null;
  const crowded = max / min >= WIDE && median < min + (max - min) * CROWDED;
  if (crowded) return { widths: "growing", edges: growingEdges(min, max, whole) };
  return { widths: "even", edges: evenEdges(min, max, whole) };
}

/** How many areas each bin holds, by the class of their value: `counts[bin][place]`. */
export function countBins(values: readonly (number | null)[], { edges }: Bins, classes: Classes): number[][] {
  const counts = edges.slice(1).map(() => classes.colours.map(() => 0));
  for (const value of values) {
    if (value === null || value <= 0) continue;
    const above = edges.findIndex((edge) => edge > value);
    const bin = counts[above === -1 ? counts.length - 1 : above - 1];
    const place = classOf(value, classes);
    if (bin && typeof place === "number") bin[place] = (bin[place] ?? 0) + 1;
  }
  return counts;
}

/** Where a value is along the bins, which are drawn alike: 2.5 is the middle of the third one. */
export function positionOf(value: number, { edges }: Bins): number {
  const above = edges.findIndex((edge) => edge > value);
  if (above === 0) return 0;
  if (above === -1) return edges.length - 1;
  const [from = 0, to = 1] = [edges[above - 1], edges[above]];
  return above - 1 + (value - from) / (to - from);
}

/** The limits of the bins from one edge to another; an end of the axis is open. */
export function limitsOf(from: number, to: number, { edges }: Bins): { from: number | null; to: number | null } {
  return {
    from: from <= 0 ? null : (edges[from] ?? null),
    to: to >= edges.length - 1 ? null : (edges[to] ?? null),
  };
}
