/** What the map shows of the answers of the server, and what it reports back. */
import { type Classes, classOf } from "./classes.ts";

/** Columnar values of one level, as `/api/coverage` sends them: `codes[i]` has `values[i]`, null = no data. */
export interface CoverageValues {
  codes: readonly string[];
  values: readonly (number | null)[];
  /** Codes with data that is withheld because few households stand behind it. */
  suppressed: ReadonlySet<string>;
}

/** A thing under the pointer. Positions are WGS 84 degrees; `count` > 1 is a cluster of sites, `row` one of the own table. */
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
  | { kind: "own"; row: number };

/** Which of two maps that lie on each other, and what it is about, in words. */
export interface MapSide {
  name: "left" | "right";
  about: string;
}

/** Feature-state of an area: what the fill and hatch layers of the style paint with. */
export interface AreaState {
  colour: string;
  hatched: boolean;
}

/** The paint of every area that has a value, or is known to have none. */
export function areaStates(coverage: CoverageValues, classes: Classes): Map<string, AreaState> {
  const states = new Map<string, AreaState>();
  for (const [index, code] of coverage.codes.entries()) {
    const place = classOf(coverage.values[index], classes);
    if (coverage.suppressed.has(code)) states.set(code, { colour: classes.suppressedColour, hatched: false });
    else if (place === "none") states.set(code, { colour: classes.noDataColour, hatched: true });
    else if (place === "zero") states.set(code, { colour: classes.zeroColour, hatched: false });
    else states.set(code, { colour: classes.colours[place] ?? classes.noDataColour, hatched: false });
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
  if (one?.kind === "own" && other?.kind === "own") return one.row === other.row;
  return one === other;
}

/** What somebody draws on the map, or changes of the shape there; a circle around the middle of the map needs no pointer. */
export type Drawing = { kind: "polygon" | "circle" | "edit" } | { kind: "circle-here"; km: number };
