/** The years of a programme in order, and periods in words. Years are BE. */
import type { Span, Unit } from "../../data/programme.ts";
import { formatYear } from "../figures/format.ts";
import type { Text } from "../words/use-text.ts";
import "./words.ts";

/** First and last year with data. */
export type Years = readonly [first: number, last: number];

/** Ends of the slider: the years with data, and beyond them only as far as the year that the URL names. */
export function axisOf([first, last]: Years, year: number | null): Years {
  return [Math.min(first, year ?? first), Math.max(last, year ?? last)];
}

/** A year that may be chosen: none from before the data begins. */
export function chosenYear(year: number, [first]: Years): number {
  return Math.max(year, first);
}

/** Where playing goes from a year; null at the last year with data. From all years, or from before the data, it begins at the first. */
export function nextYear(year: number | null, [first, last]: Years): number | null {
  if (year === null || year < first) return first;
  return year < last ? year + 1 : null;
}

/**
 * What the classes of every year are made from, given the values of all years together. Cumulative: those values,
 * which no year exceeds, so that a value has one colour in every year and in all of them together. Single years are
 * another question: the mean of a year; counts are rounded up.
 */
export function comparableValues(
  values: readonly (number | null)[],
  span: Span,
  years: Years | null,
  unit: Unit,
): (number | null)[] {
  if (span === "until") return [...values];
  const count = years ? years[1] - years[0] + 1 : 1;
  const whole = unit === "share" || unit === "per_1000_houses" ? (value: number) => value : Math.ceil;
  return values.map((value) => value && whole(value / count));
}

/** "สะสมถึง พ.ศ. 2560", "Began in 2017", or all years. */
export function periodTitle({ year, span }: { year: number | null; span: Span }, { t, language }: Text): string {
  if (year === null) return t("year.all");
  return t(span === "in" ? "time.began_in" : "time.up_to", { year: formatYear(year, language) });
}
