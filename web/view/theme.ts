import type { Measure, Span } from "../../data/programme.ts";

/** What the colours of a map are about. */
export interface Theme {
  programme: string;
  measure: Measure;
  /** BE; null = all years. */
  year: number | null;
  /** Up to and including the year, or in it alone; without a year always `until`. */
  span: Span;
}

/** Whether numbers of both have the same meaning and unit. */
export function isSameMeasure(one: Theme, other: Theme): boolean {
  return one.programme === other.programme && one.measure === other.measure;
}
