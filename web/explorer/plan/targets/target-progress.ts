/** How far a housing target is: households by year, the pace so far, and the pace that is left. Years are BE fiscal years. */
import type { HousingMoney } from "../../../api/targets.ts";

export interface YearCount {
  year: number;
  /** Null where all that there is of the year is withheld; 0 where there is no record. */
  households: number | null;
  /** Cells of the year that are withheld, and not counted. */
  suppressed: number;
}

export interface Target {
  households: number;
  /** First and last year of the plan. */
  from: number;
  to: number;
}

export interface Progress {
  reached: number;
  /** reached / target */
  share: number;
  /** Years from the start of the plan to the last one counted. */
  elapsed: number;
  /** Years of the plan after that. */
  left: number;
  /** What is still missing, never below 0. */
  rest: number;
  /** Households by now, had every year of the plan brought the same. */
  even: number;
  /** Households a year so far. */
  pace: number;
  /** Households a year that the years left must bring; null when none is left and something is missing. */
  needed: number | null;
  /** The year in which the target was reached, or will be at the pace so far; null when there is no pace. */
  arrival: number | null;
}

/** The last year in which any of the programmes has a record; null when none has. */
export function lastYear(programmes: readonly HousingMoney[], counted: readonly string[]): number | null {
  const years = programmes.flatMap(({ id, years }) => (counted.includes(id) ? years.map(({ year }) => year) : []));
  return years.length === 0 ? null : Math.max(...years);
}

/** Every year from the first to the last, in which the counted programmes add up. */
export function countYears(
  programmes: readonly HousingMoney[],
  counted: readonly string[],
  from: number,
  last: number,
): YearCount[] {
  const years = programmes.filter(({ id }) => counted.includes(id)).flatMap(({ years }) => years);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, step) => {
    const parts = years.filter(({ year }) => year === from + step);
    const suppressed = parts.reduce((sum, part) => sum + part.suppressed, 0);
    const known = parts.flatMap(({ households }) => households ?? []);
    const households = known.length === 0 && suppressed > 0 ? null : known.reduce((sum, value) => sum + value, 0);
    return { year: from + step, households, suppressed };
  });
}

/** Households of the counted programmes from before a year: they are no part of the plan. */
export function countBefore(programmes: readonly HousingMoney[], counted: readonly string[], from: number): number {
  const years = programmes.filter(({ id }) => counted.includes(id)).flatMap(({ years }) => years);
  return years.reduce((sum, { year, households }) => sum + (year < from ? (households ?? 0) : 0), 0);
}

/** Households up to and including each year. */
export function cumulated(years: readonly YearCount[]): number[] {
  let sum = 0;
  return years.map(({ households }) => {
    sum += households ?? 0;
    return sum;
  });
}

/** Null before the plan has a year that can be counted. @param years from the first of the plan on, without a gap */
export function progressOf(years: readonly YearCount[], { households, from, to }: Target): Progress | null {
  const inPlan = years.filter(({ year }) => year >= from && year <= to);
  const sums = cumulated(inPlan);
  const reached = sums.at(-1);
  if (reached === undefined) return null;
  const elapsed = inPlan.length;
  const length = to - from + 1;
  const left = length - elapsed;
  const rest = Math.max(0, households - reached);
  const done = sums.findIndex((sum) => sum >= households);
  return {
    reached,
    share: reached / households,
    elapsed,
    left,
    rest,
    even: (households * elapsed) / length,
    pace: reached / elapsed,
    needed: rest === 0 ? 0 : left === 0 ? null : rest / left,
    arrival:
      done >= 0 ? from + done : reached === 0 ? null : from + elapsed - 1 + Math.ceil((rest * elapsed) / reached),
  };
}
