/** Where the areas of a file lie under a coordinate system, and which system its numbers speak for. */
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import type { AreaLayer, Polygons } from "./area-layer.ts";
import { isInDegrees, SYSTEMS, type SystemId, toDegrees } from "./coordinate-systems.ts";

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** In the numbers of the file. */
export function boundsOf(outlines: readonly Polygons[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of outlines.flat(3)) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export interface Whereabouts {
  system: SystemId;
  /** Of the box around all areas, degrees; not finite where the system does not reach. */
  middle: readonly [lng: number, lat: number];
  /** Whether any of the box lies in the box around Thailand. */
  inThailand: boolean;
}

export function whereabouts([west, south, east, north]: Bounds, system: SystemId): Whereabouts {
  const convert = toDegrees(system);
  const corners = [convert([west, south]), convert([east, north])] as const;
  const [[left, bottom], [right, top]] = corners;
  const [countryWest, countrySouth, countryEast, countryNorth] = COUNTRY_BOUNDS;
  // a comparison with what is not a number is false
  const inThailand = left <= countryEast && right >= countryWest && bottom <= countryNorth && top >= countrySouth;
  return { system, middle: convert([(west + east) / 2, (south + north) / 2]), inThailand };
}

/** Systems that the numbers can be in: degrees, or metres. */
export function possibleSystems([west, south, east, north]: Bounds): SystemId[] {
  const inDegrees = Math.max(-west, -south, east, north) <= 180;
  return SYSTEMS.filter((system) => isInDegrees(system) === inDegrees);
}

/** Why a file's coordinate system has to be asked for. */
export type SystemDoubt = "missing" | "unknown" | "swapped" | "outside";

export interface SystemGuess {
  /** Null when there is nothing to ask. */
  doubt: SystemDoubt | null;
  /** To use, or to offer first. */
  system: SystemId;
}

/** The file's own word where it leads to Thailand, else the first system that does. */
export function guessSystem({ outlines, system, unknownSystem }: AreaLayer): SystemGuess {
  const bounds = boundsOf(outlines);
  if (system && whereabouts(bounds, system).inThailand) return { doubt: null, system };
  const possible = possibleSystems(bounds);
  const fitting = possible.find((each) => whereabouts(bounds, each).inThailand) ?? system ?? possible[0] ?? "4326";
  if (system) return { doubt: fitting === "latitude-first" ? "swapped" : "outside", system: fitting };
  return { doubt: unknownSystem ? "unknown" : "missing", system: fitting };
}

/** The areas in WGS 84 degrees. */
export function placed(outlines: readonly Polygons[], system: SystemId): Polygons[] {
  const convert = toDegrees(system);
  return outlines.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.map(convert))));
}
