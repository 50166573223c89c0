/** What the map shows of the answers of the server, and what it reports back. */
import { type Classes, colourOf } from "../theme/classes/classes.ts";
import { mixed } from "../theme/classes/ramp.ts";
import { PALETTE } from "../theme/palette.ts";

/** Columnar values of one level, as `/api/coverage` sends them: `codes[i]` has `values[i]`, null = no data. */
export interface CoverageValues {
  codes: readonly string[];
  values: readonly (number | null)[];
  /** Codes with data that is withheld because few households stand behind it. */
  suppressed: ReadonlySet<string>;
}

/** A thing under the pointer. Positions are WGS 84 degrees; `count` > 1 is a cluster of sites, `row` that of a coloured point. */
export type Target =
  | { kind: "area"; level: "province" | "lao"; code: string; name_th: string; name_en: string }
  | {
      kind: "site";
      programme: string;
      key: string;
      title_th: string | null;
      title_en: string | null;
      lao: string;
      /** BE; null of a cluster. */
      year: number | null;
      count: number;
      lng: number;
      lat: number;
    }
  | { kind: "point"; row: number };

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

/** Whether two targets are the same thing, so that moving over it is reported once. */
export function sameTarget(one: Target | null, other: Target | null): boolean {
  if (one?.kind === "area" && other?.kind === "area") return one.level === other.level && one.code === other.code;
  if (one?.kind === "site" && other?.kind === "site") {
    // a cluster has no key
    return one.programme === other.programme && one.key === other.key && one.lng === other.lng && one.lat === other.lat;
  }
  if (one?.kind === "point" && other?.kind === "point") return one.row === other.row;
  return one === other;
}

/** What somebody draws on the map, or changes of the shape there; a circle around the middle of the map needs no pointer. */
export type Drawing = { kind: "polygon" | "circle" | "edit" } | { kind: "circle-here"; km: number };
