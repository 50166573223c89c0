/** Outlines that people draw, in WGS 84 degrees. Lines between positions are straight in longitude and latitude. */
import { equalAreaNorthing } from "../../data/boundaries/ground-area.ts";

/** [lng, lat] */
export type Position = readonly [lng: number, lat: number];
/** Closed: the first position is repeated at the end. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];
export type Outline = readonly Polygon[];

/** Of a flat list x, y, x, y. */
export function positionsOf(path: readonly number[]): Position[] {
  return Array.from({ length: path.length / 2 }, (_, index) => [path[2 * index] ?? 0, path[2 * index + 1] ?? 0]);
}

/** [west, south, east, north] */
export function boundsOf(outline: Outline): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of outline.flat()) {
    for (const [lng, lat] of ring) {
      if (lng < bounds[0]) bounds[0] = lng;
      if (lat < bounds[1]) bounds[1] = lat;
      if (lng > bounds[2]) bounds[2] = lng;
      if (lat > bounds[3]) bounds[3] = lat;
    }
  }
  return bounds;
}

/** What lies between a line and the equator on the ellipsoid, km²: Simpson's rule, good to a millionth over 15°. */
function underLine([west, south]: Position, [east, north]: Position): number {
  const mean = (equalAreaNorthing(south) + 4 * equalAreaNorthing((south + north) / 2) + equalAreaNorthing(north)) / 6;
  return ((east - west) * Math.PI * mean) / 180;
}

function ringArea(ring: Ring): number {
  let sum = 0;
  let from: Position | undefined;
  for (const to of ring) {
    if (from) sum += underLine(from, to);
    from = to;
  }
  return Math.abs(sum);
}

/** km² on the WGS 84 ellipsoid; the directions of the rings do not matter. */
export function groundAreaOf(outline: Outline): number {
  const ofPolygon = ([outer = [], ...holes]: Polygon) =>
    holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
  return outline.reduce((sum, polygon) => sum + ofPolygon(polygon), 0);
}
