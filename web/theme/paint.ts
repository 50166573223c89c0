/** Values and classes become the paint of areas. */
import { type Classes, colourOf } from "./classes/classes.ts";
import { mixed } from "./classes/ramp.ts";
import { PALETTE } from "./palette.ts";

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

/** Feature-state of an area: what the fill, hatch and fade layers of the style paint with. */
export interface AreaState {
  colour: string;
  hatched: boolean;
  /** Outside the chosen range: paler, and dotted where it is not hatched. */
  faded: boolean;
}

/** How far the colour of a faded area goes towards the bare land. */
const FADE = 0.82;

/**
 * The paint of every area that has a value, or is known to have none.
 *
 * @param inRange whether a value is in the chosen range; null = there is none. What has no value never is.
 */
export function areaStates(
  { codes, values, suppressed }: CoverageValues,
  classes: Classes,
  inRange: ((value: number) => boolean) | null = null,
): Map<string, AreaState> {
  const states = new Map<string, AreaState>();
  const pale = new Map<string, string>();
  function paler(colour: string): string {
    const known = pale.get(colour) ?? mixed(colour, PALETTE.land, FADE);
    pale.set(colour, known);
    return known;
  }
  for (const [index, code] of codes.entries()) {
    const withheld = suppressed.has(code);
    const value = withheld ? null : (values[index] ?? null);
    const colour = colourOf({ value, suppressed: withheld }, classes);
    const faded = inRange !== null && (value === null || !inRange(value));
    const hatched = value === null && !withheld;
    states.set(code, { colour: faded ? paler(colour) : colour, hatched, faded });
  }
  return states;
}
