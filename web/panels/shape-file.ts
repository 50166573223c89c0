/** Polygons of a GeoJSON file (RFC 7946), whatever they are wrapped in. */
import { polygonShape, type Shape } from "../shape.ts";

export type FileFault = "ask.file_too_large" | "ask.file_no_json" | "ask.file_no_polygon" | "ask.file_not_degrees";

export const MAX_FILE_BYTES = 2 * 2 ** 20;

type Ring = number[][];

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isPosition = (value: unknown): value is number[] =>
  isList(value) && value.length >= 2 && value.every((each) => Number.isFinite(each));
const isRing = (value: unknown): value is Ring => isList(value) && value.every(isPosition);
const isPolygon = (value: unknown): value is Ring[] => isList(value) && value.every(isRing);

/** All polygons in it, in their order; other geometries are passed over. */
function polygonsOf(value: unknown): Ring[][] {
  if (typeof value !== "object" || value === null) return [];
  const { type, features, geometry, geometries, coordinates } = value as Record<string, unknown>;
  if (type === "FeatureCollection" && isList(features)) return features.flatMap(polygonsOf);
  if (type === "GeometryCollection" && isList(geometries)) return geometries.flatMap(polygonsOf);
  if (type === "Feature") return polygonsOf(geometry);
  if (type === "Polygon" && isPolygon(coordinates)) return [coordinates];
  if (type === "MultiPolygon" && isList(coordinates)) return coordinates.filter(isPolygon);
  return [];
}

/** The shape of a file's text, or the key of the message that says why there is none. */
export function readShapeFile(text: string): Shape | FileFault {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return "ask.file_no_json";
  }
  const polygons = polygonsOf(content);
  const places = polygons.flat(2);
  if (places.length === 0) return "ask.file_no_polygon";
  if (places.some(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90)) return "ask.file_not_degrees";
  return polygonShape(polygons) ?? "ask.file_no_polygon";
}
