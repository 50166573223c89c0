/** Which LAO a point lies in, from the outlines of a tile. Pure. */
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/** A tile of this zoom is some 38 kilometres wide in Thailand: it says little of where somebody is. */
export const TILE_ZOOM = 10;

export interface LaoTile {
  features: Feature<Polygon | MultiPolygon, { code: string }>[];
}

/** By how many lines a ray to the east leaves: an odd number from inside, whatever is a hole. */
function isInside(rings: readonly (readonly Position[])[], lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [at, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [];
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** The code of the LAO at a point; undefined where none is. */
export function featureAt({ features }: LaoTile, lng: number, lat: number): string | undefined {
  return features.find(({ geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.some((rings) => isInside(rings, lng, lat));
  })?.properties.code;
}
