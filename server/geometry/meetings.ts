/**
 * How often the lines of an outline meet an LAO, roughly: what a question about it costs, known before the database is
 * asked. The time that PostGIS takes grows with this number, about 5 µs each (measured with combs of 50 to 10,000 teeth).
 */
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import type { Outline } from "./outline.ts";

/** 7,825 LAOs in the 43 square degrees of the country. */
const LAOS_PER_SQUARE_DEGREE = 182;
/** Degrees; the root of the ground that an LAO has. */
const WIDTH_OF_LAO = 0.075;

/** Length of a line's shadow on an axis, within the country. */
function extent(from: number, to: number, low: number, high: number): number {
  return Math.max(0, Math.min(Math.max(from, to), high) - Math.max(Math.min(from, to), low));
}

export function meetings(outline: Outline): number {
  const [west, south, east, north] = COUNTRY_BOUNDS;
  let sum = 0;
  for (const ring of outline.flat()) {
    let from = ring[0];
    for (const to of ring) {
      if (!from || from === to) continue;
      const width = extent(from[0], to[0], west, east) + WIDTH_OF_LAO;
      const height = extent(from[1], to[1], south, north) + WIDTH_OF_LAO;
      sum += Math.min(width * height, Math.hypot(width, height) * 2 * WIDTH_OF_LAO) * LAOS_PER_SQUARE_DEGREE;
      from = to;
    }
  }
  return Math.round(sum);
}
