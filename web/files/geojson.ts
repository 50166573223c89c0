/** Areas of GeoJSON (RFC 7946, and GeoJSON 2008 with its `crs` member), whatever they are wrapped in. */
import type { AreaLayer, Attributes, Polygons } from "./area-layer.ts";
import { systemOfName } from "./coordinate-systems.ts";
import { FileFault } from "./fault.ts";

export interface FoundAreas {
  outlines: Polygons[];
  attributes: Attributes[];
  /** Geometries that are no polygons, by type. */
  others: Map<string, number>;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !isList(value);
const isPosition = (value: unknown): value is number[] =>
  isList(value) && value.length >= 2 && value.every((each) => Number.isFinite(each));
const isPolygon = (value: unknown): value is number[][][] =>
  isList(value) && value.length > 0 && value.every((ring) => isList(ring) && ring.length > 0 && ring.every(isPosition));

/** @throws FileFault where there is no polygon */
export function readGeoJson(name: string, text: string): AreaLayer {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new FileFault("fault.json", { name, said: String(error instanceof Error ? error.message : error) });
  }
  const { outlines, attributes } = requireAreas(name, areasOf(content));
  const named = systemName(content);
  const inDegrees = outlines.flat(3).every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 180);
  return {
    name,
    outlines,
    attributes: () => attributes,
    encoding: { likely: "utf-8", sure: true },
    system: named === null ? (inDegrees ? "4326" : null) : systemOfName(named),
    unknownSystem: named !== null && systemOfName(named) === null ? named : null,
  };
}

export function areasOf(content: unknown): FoundAreas {
  const found: FoundAreas = { outlines: [], attributes: [], others: new Map() };
  addAreas(content, found);
  return found;
}

/** @throws FileFault that says what is there instead of polygons */
export function requireAreas(name: string, found: FoundAreas): FoundAreas {
  if (found.outlines.length > 0) return found;
  const others = [...found.others].map(([type, count]) => `${type} ${count}`).join(", ");
  throw others ? new FileFault("fault.no_polygon_but", { name, others }) : new FileFault("fault.no_polygon", { name });
}

function addAreas(value: unknown, found: FoundAreas): void {
  if (!isObject(value)) return;
  if (value.type === "FeatureCollection" && isList(value.features)) {
    for (const feature of value.features) addAreas(feature, found);
    return;
  }
  const feature = value.type === "Feature";
  const polygons = polygonsOf(feature ? value.geometry : value, found.others);
  if (polygons.length === 0) return;
  found.outlines.push(polygons);
  found.attributes.push(feature ? textsOf(value.properties) : {});
}

function polygonsOf(geometry: unknown, others: FoundAreas["others"]): Polygons {
  if (!isObject(geometry)) return [];
  const { type, geometries, coordinates } = geometry;
  if (type === "GeometryCollection" && isList(geometries))
    return geometries.flatMap((each) => polygonsOf(each, others));
  if (type === "Polygon" && isPolygon(coordinates)) return [coordinates];
  if (type === "MultiPolygon" && isList(coordinates)) return coordinates.filter(isPolygon);
  if (typeof type === "string" && !type.endsWith("Polygon") && isList(coordinates))
    others.set(type, (others.get(type) ?? 0) + 1);
  return [];
}

/** Texts and numbers; lists and objects name nothing. */
export function textsOf(properties: unknown): Attributes {
  if (!isObject(properties)) return {};
  const texts = Object.entries(properties).filter(([, value]) => typeof value === "string" || Number.isFinite(value));
  return Object.fromEntries(texts.map(([key, value]) => [key, String(value).trim()]));
}

function systemName(content: unknown): string | null {
  if (!isObject(content) || !isObject(content.crs) || !isObject(content.crs.properties)) return null;
  const { name, code } = content.crs.properties;
  if (typeof name === "string") return name;
  return typeof code === "string" || typeof code === "number" ? `EPSG:${code}` : null;
}
