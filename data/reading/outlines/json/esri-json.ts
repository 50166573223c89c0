/** Areas of Esri JSON, as ArcGIS servers answer: rings without order, told apart as those of a shapefile. */
import type { Ring, SystemSaid } from "../area-layer.ts";
import { Collection } from "../collection.ts";
import { systemOfName } from "../coordinate-systems.ts";
import { readProjection } from "../projection-file.ts";
import { polygonsOfRings } from "../rings.ts";
import { sentences } from "../sentences.ts";
import { saidSystem, type TextLayer } from "../text-layer.ts";
import { readRings } from "./coordinates.ts";
import { systemByNumbers } from "./geojson.ts";
import { isList, isObject, type JsonObject, textsOf } from "./values.ts";

/** Esri's own number for Web Mercator, beside EPSG:3857. */
const WEB_MERCATOR = [102100, 102113];

export function isEsriJson(content: JsonObject): boolean {
  if ("geometryType" in content || isList(content.rings) || isList(content.curveRings)) return true;
  return isList(content.features) && content.features.some((each) => isObject(each) && "attributes" in each);
}

export function readEsriJson(name: string, content: JsonObject): TextLayer[] {
  const areas = new Collection("areas");
  const features = isList(content.features) ? content.features : [{ geometry: content }];
  for (const each of features) if (isObject(each)) addFeature(each, areas);
  return [{ name, format: "esri-json", areas, system: systemOf(referenceIn(content), areas) }];
}

function addFeature({ geometry, attributes }: JsonObject, areas: Collection): void {
  if (!isObject(geometry)) areas.leave("feature", sentences.noGeometry);
  else if (isList(geometry.curveRings)) areas.leave("polygon", sentences.curve);
  else if (!isList(geometry.rings)) areas.leave(kindOf(geometry), sentences.notPolygon);
  else {
    const rings = geometry.rings.flatMap((each): Ring[] => {
      const read = readRings([each]);
      if (!("en" in read)) return [...read];
      areas.leave("ring", read);
      return [];
    });
    if (rings.length === 0) return;
    const polygons = polygonsOfRings(rings);
    if ("en" in polygons) areas.leave("polygon", polygons);
    else areas.add(polygons, textsOf(attributes));
  }
}

function kindOf(geometry: JsonObject): string {
  if ("paths" in geometry || "curvePaths" in geometry) return "polyline";
  return "points" in geometry ? "multipoint" : "point";
}

/** Of the answer as a whole, or of its first shape. */
function referenceIn(content: JsonObject): unknown {
  if (content.spatialReference !== undefined) return content.spatialReference;
  const [first] = isList(content.features) ? content.features : [];
  return isObject(first) && isObject(first.geometry) ? first.geometry.spatialReference : undefined;
}

function systemOf(reference: unknown, areas: Collection): SystemSaid {
  if (!isObject(reference)) return systemByNumbers(areas);
  const { wkt, latestWkid, wkid } = reference;
  if (typeof wkt === "string") return readProjection(wkt);
  const code = latestWkid ?? wkid;
  if (typeof code !== "number") return systemByNumbers(areas);
  if (WEB_MERCATOR.includes(code)) return saidSystem("3857");
  return saidSystem(systemOfName(`EPSG:${code}`), `EPSG:${code}`);
}
