/** Areas of TopoJSON: each object of the topology is a layer. */
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { ReadingFault } from "../../fault.ts";
import { Collection } from "../collection.ts";
import { sentences } from "../sentences.ts";
import type { TextLayer } from "../text-layer.ts";
import { addGeoJson, systemOfGeoJson } from "./geojson.ts";
import { isList, isObject, type JsonObject } from "./values.ts";

/** @throws ReadingFault for an arc that is not in the file */
export function readTopoJson(name: string, topology: JsonObject): TextLayer[] {
  const objects = isObject(topology.objects) ? Object.entries(topology.objects) : [];
  const arcs = isList(topology.arcs) ? topology.arcs.length : 0;
  return objects.map(([object, value]) => {
    requireArcs(name, object, value, arcs);
    const areas = new Collection("areas");
    addGeoJson(isTopology(topology) ? feature(topology, object) : null, areas);
    const layer = objects.length === 1 ? name : `${name}: ${object}`;
    return { name: layer, format: "topojson", areas, system: systemOfGeoJson(topology, areas) };
  });
}

/** What topojson-client relies on; that the arcs are there is looked at for each object. */
function isTopology(value: JsonObject): value is JsonObject & Topology {
  return value.type === "Topology" && isList(value.arcs) && value.arcs.every(isArc) && hasTransform(value);
}

const isNumbers = (value: unknown) =>
  isList(value) && value.length >= 2 && value.every((each) => Number.isFinite(each));
const isArc = (arc: unknown) => isList(arc) && arc.length > 0 && arc.every(isNumbers);
const hasTransform = ({ transform }: JsonObject) =>
  transform === undefined || (isObject(transform) && isNumbers(transform.scale) && isNumbers(transform.translate));

function requireArcs(name: string, object: string, value: unknown, arcs: number): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (isObject(each)) waiting.push(each.arcs, each.geometries);
    else if (isList(each)) for (const inner of each) waiting.push(inner);
    else if (typeof each === "number" && (each < 0 ? ~each : each) >= arcs)
      throw new ReadingFault(sentences.noArc(name, object, each < 0 ? ~each : each, arcs));
  }
}
