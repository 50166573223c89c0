/** Areas of GeoJSON (RFC 7946, and GeoJSON 2008 with its `crs` member), whatever they are wrapped in. */
import type { Polygons, SystemSaid } from "../area-layer.ts";
import type { Collection } from "../collection.ts";
import { systemOfName } from "../coordinate-systems.ts";
import { sentences } from "../sentences.ts";
import { saidSystem } from "../text-layer.ts";
import { readPlace, readRings } from "./coordinates.ts";
import { isList, isObject, type JsonObject, textsOf } from "./values.ts";

export function addGeoJson(content: unknown, areas: Collection): void {
  // features of features, to any depth, without a call for each
  const waiting = [content];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!isObject(value)) continue;
    if (value.type === "FeatureCollection" && isList(value.features)) {
      for (const feature of [...value.features].reverse()) waiting.push(feature);
    } else addFeature(value, areas);
  }
}

function addFeature(value: JsonObject, areas: Collection): void {
  const feature = value.type === "Feature";
  const geometry = feature ? value.geometry : value;
  if (feature && geometry === null) areas.leave("Feature", sentences.noGeometry);
  const polygons = polygonsOf(geometry, areas);
  if (polygons.length > 0) areas.add(polygons, feature ? textsOf(value.properties) : {});
}

function polygonsOf(geometry: unknown, areas: Collection): Polygons {
  const polygons: Polygons[number][] = [];
  const waiting = [geometry];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (!isObject(each) || typeof each.type !== "string") continue;
    const { type, geometries, coordinates } = each;
    if (type === "GeometryCollection" && isList(geometries))
      for (const inner of [...geometries].reverse()) waiting.push(inner);
    else if (type === "Polygon") keep(coordinates);
    else if (type === "MultiPolygon" && isList(coordinates)) coordinates.forEach(keep);
    else if (type === "Point" && areas.takesPoints) keepPoint(coordinates);
    else if (isList(coordinates)) areas.leave(type, sentences.notPolygon);
  }
  return polygons;

  function keep(coordinates: unknown) {
    const rings = readRings(coordinates);
    if ("en" in rings) areas.leave("Polygon", rings);
    else polygons.push(rings);
  }

  function keepPoint(coordinates: unknown) {
    const place = readPlace(coordinates);
    if (place) polygons.push([[place]]);
    else areas.leave("Point", sentences.badPlace(coordinates));
  }
}

/** Without a `crs` member GeoJSON is in degrees, where its numbers can be. */
export function systemOfGeoJson(content: unknown, areas: Collection): SystemSaid {
  const named = systemName(content);
  return named === null ? systemByNumbers(areas) : saidSystem(systemOfName(named), named);
}

export function systemByNumbers({ outlines }: Collection): SystemSaid {
  const inDegrees = outlines.every((polygons) =>
    polygons.every((rings) => rings.every((ring) => ring.every(([x = 0, y = 0]) => Math.max(x, -x, y, -y) <= 180))),
  );
  return saidSystem(inDegrees ? "4326" : null);
}

function systemName(content: unknown): string | null {
  if (!isObject(content) || !isObject(content.crs) || !isObject(content.crs.properties)) return null;
  const { name, code } = content.crs.properties;
  if (typeof name === "string") return name;
  return typeof code === "string" || typeof code === "number" ? `EPSG:${code}` : null;
}
