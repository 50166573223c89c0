/** Where the areas of a file lie under a coordinate system, and which system its numbers speak for. */
import { COUNTRY_BOUNDS } from "../../country.ts";
import type { AreaLayer, Polygons } from "./area-layer.ts";
import { isInDegrees, SYSTEMS, type SystemId, toDegrees } from "./coordinate-systems.ts";
import { meetsOne, namedProvinces } from "./named-provinces.ts";

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
  /** Around all areas, degrees; not finite where the system does not reach. */
  box: Bounds;
  middle: readonly [lng: number, lat: number];
  /** Whether any of the box lies in the box around Thailand. */
  inThailand: boolean;
}

export function whereabouts([west, south, east, north]: Bounds, system: SystemId): Whereabouts {
  const convert = toDegrees(system);
  const box: Bounds = [...convert([west, south]), ...convert([east, north])];
  const [left, bottom, right, top] = box;
  const [countryWest, countrySouth, countryEast, countryNorth] = COUNTRY_BOUNDS;
  // a comparison with what is not a number is false
  const inThailand = left <= countryEast && right >= countryWest && bottom <= countryNorth && top >= countrySouth;
  return { system, box, middle: convert([(west + east) / 2, (south + north) / 2]), inThailand };
}

/** Systems that the numbers can be in: degrees, or metres. */
export function possibleSystems([west, south, east, north]: Bounds): SystemId[] {
  const inDegrees = Math.max(-west, -south, east, north) <= 180;
  return SYSTEMS.filter((system) => isInDegrees(system) === inDegrees);
}

/**
 * Why a file's coordinate system has to be asked for. `zones`: it names two; `elsewhere`: its areas would not lie in the
 * province that it names.
 */
export type SystemDoubt = "missing" | "unknown" | "swapped" | "outside" | "zones" | "elsewhere";

export interface SystemGuess {
  /** Null when there is nothing to ask. */
  doubt: SystemDoubt | null;
  /** To use, or to offer first. */
  system: SystemId;
  /** What is declared and what is seen, where a choice between the two is asked for. */
  between?: readonly SystemId[];
}

/** The file's own word where it leads to Thailand and to the provinces that it names, else the first system that does. */
export function guessSystem(layer: AreaLayer): SystemGuess {
  const { outlines, system, unknownSystem, otherSystem } = layer;
  const bounds = boundsOf(outlines);
  const possible = possibleSystems(bounds);
  const inThailand = (each: SystemId) => whereabouts(bounds, each).inThailand;
  const provinces = namedProvinces(layer.attributes(layer.encoding.likely));
  const inProvince = (each: SystemId) => meetsOne(whereabouts(bounds, each).box, provinces);
  if (system && inThailand(system)) {
    const seen = provinces.length > 0 && !inProvince(system) ? possible.filter(inProvince) : [];
    const same = otherSystem && seen.includes(otherSystem) ? otherSystem : sameDatum(system, seen);
    if (same) return { doubt: "elsewhere", system: same, between: [system, same] };
    if (otherSystem) return { doubt: "zones", system, between: [system, otherSystem] };
    return { doubt: null, system };
  }
  const fitting = possible.find(inProvince) ?? possible.find(inThailand) ?? system ?? possible[0] ?? "4326";
  if (system) return { doubt: fitting === "latitude-first" ? "swapped" : "outside", system: fitting };
  return { doubt: unknownSystem ? "unknown" : "missing", system: fitting };
}

/** UTM of the same datum where there is one: zones are mixed up more often than datums. */
function sameDatum(system: SystemId, seen: readonly SystemId[]): SystemId | undefined {
  return seen.find((each) => each.slice(0, 3) === system.slice(0, 3)) ?? seen[0];
}

/** The areas in WGS 84 degrees. */
export function placed(outlines: readonly Polygons[], system: SystemId): Polygons[] {
  const convert = toDegrees(system);
  return outlines.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.map(convert))));
}
