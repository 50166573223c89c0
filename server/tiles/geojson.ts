/** The same features as a GeoJSON tile: WGS 84, rings closed and wound as RFC 7946 has it. */
import type { FeatureCollection, Geometry, Position } from "geojson";
import type { Path, TileFeature, TileGeometry } from "../geometry/feature.ts";
import { type TileAddress, toLngLat } from "./grid.ts";

function positions(tile: TileAddress, path: Path): Position[] {
  const result: Position[] = [];
  for (let i = 0; i < path.length; i += 2) result.push(toLngLat(tile, path[i] as number, path[i + 1] as number));
  return result;
}

/** On screen a tile's outer ring is clockwise, RFC 7946 wants it counter-clockwise. */
function ring(tile: TileAddress, path: Path): Position[] {
  const points = positions(tile, path).reverse();
  const [first] = points;
  return first ? [...points, first] : points;
}

function toGeometry(tile: TileAddress, geometry: TileGeometry): Geometry {
  switch (geometry.type) {
    case "point":
      return { type: "Point", coordinates: toLngLat(tile, ...geometry.at) };
    case "line":
      return { type: "MultiLineString", coordinates: geometry.lines.map((line) => positions(tile, line)) };
    case "polygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.polygons.map((rings) => rings.map((path) => ring(tile, path))),
      };
  }
}

export function encodeGeojson(tile: TileAddress, features: readonly TileFeature[]): Uint8Array {
  const collection: FeatureCollection<Geometry> = {
    type: "FeatureCollection",
    features: features.map(({ id, properties, geometry }) => ({
      type: "Feature",
      ...(id !== undefined && { id }),
      properties: { ...properties },
      geometry: toGeometry(tile, geometry),
    })),
  };
  return Buffer.from(JSON.stringify(collection));
}
