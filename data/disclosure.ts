/**
 * What may leave the database, as named rules: everything that publishes asks here, and nothing else reads `privacy`.
 * The reasons stand in the data protection act (PDPA): a household must not be found by what is published of it.
 */
import type { Measure, Programme } from "./programme.ts";

type Private = Pick<Programme, "privacy">;

/** Each record may be shown by itself, with its public attributes. */
export function publishesRecords({ privacy }: Private): boolean {
  return privacy === "open";
}

/** Each record may be shown at its place: sites count where they stand, all else counts with its LAO. */
export function publishesSites(programme: Pick<Programme, "privacy" | "geometry">): boolean {
  return programme.geometry === "site" && publishesRecords(programme);
}

/** Sums that hold fewer than SMALL_CELL households are withheld, and others that would give them away. */
export function needsSmallCells(programme: Private): boolean {
  return !publishesRecords(programme);
}

/**
 * Whether the demonstration is counted together with real records. Of a programme of sums it is not: the demonstration is
 * known to everybody, so what is real would follow from the sum of both by subtraction.
 */
export function countsDemonstrationWithReal(programme: Private): boolean {
  return publishesRecords(programme);
}

/**
 * Whether sums of single years are published for areas of a level. Of a programme of sums an LAO has one cell for all
 * years together: finer ones would hold single households.
 */
export function publishesByYear(programme: Private, level: "province" | "lao"): boolean {
  return level === "province" || publishesRecords(programme);
}

/** Whether sums of a period are published for areas of a level; null = all years together. */
export function publishesPeriod(programme: Private, level: "province" | "lao", year: number | null): boolean {
  return year === null || publishesByYear(programme, level);
}

/**
 * Whether it is told in which year LAOs began. Of a programme of sums it is not: where few LAOs begin in a year, its
 * households are theirs.
 */
export function publishesFirstYears(programme: Private): boolean {
  return publishesByYear(programme, "lao");
}

/** Whether a measure of a period is published for areas of a level. Coverage of a year counts LAOs by their first year. */
export function publishesValues(
  programme: Private,
  level: "province" | "lao",
  measure: Measure,
  year: number | null,
): boolean {
  if (measure === "coverage" && year !== null && !publishesFirstYears(programme)) return false;
  return publishesPeriod(programme, level, year);
}
