import { BE_OFFSET, FIRST_YEAR, LAST_YEAR } from "../../data/programme.ts";

/** A year of either era, as a link or a person gives it, in BE; undefined for anything else. */
export function parseYear(text: string): number | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text) < FIRST_YEAR ? Number(text) + BE_OFFSET : Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
