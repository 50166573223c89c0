/** Values and classes become the looks of areas. */
import { LOOKS, type Look } from "../../data/looks.ts";
import { type Classes, lookOf } from "./classes/classes.ts";

/** Columnar values of one level, as `/api/coverage` sends them: `codes[i]` has `values[i]`, null = no data. */
export interface CoverageValues {
  codes: readonly string[];
  values: readonly (number | null)[];
  /** Codes with data that is withheld because few households stand behind it. */
  suppressed: ReadonlySet<string>;
}

/** Which of two maps that lie on each other, and what it is about, in words. */
export interface MapSide {
  name: "left" | "right";
  about: string;
}

/**
 * How every area looks that has a value, or is known to have none.
 *
 * @param inRange whether a value is in the chosen range; null = there is none. What has no value never is.
 */
export function areaLooks(
  { codes, values, suppressed }: CoverageValues,
  classes: Classes,
  inRange: ((value: number) => boolean) | null = null,
): Map<string, Look> {
  return new Map(
    codes.map((code, index) => {
      const withheld = suppressed.has(code);
      const value = withheld ? null : (values[index] ?? null);
      const outside = inRange !== null && (value === null || !inRange(value));
      return [code, outside ? LOOKS.outside : lookOf({ value, suppressed: withheld }, classes)];
    }),
  );
}
