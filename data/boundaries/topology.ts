import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import type { Arcs, Grid, Shape } from "./arcs.ts";

/** Outlines of one layer, made of shared arcs, by code. */
export interface CodedOutlines {
  grid: Grid;
  arcs: Arcs;
  shapes: Map<string, Shape>;
}

/** TopoJSON runs its shells clockwise; ours run the other way, so every ring is turned round. */
function turned(polygons: Shape): Shape {
  return polygons.map((rings) => rings.map((ring) => ring.map((reference) => ~reference).reverse()));
}

function flat(topology: Topology): Arcs {
  const starts = new Uint32Array(topology.arcs.length + 1);
  topology.arcs.forEach((arc, index) => {
    starts[index + 1] = (starts[index] ?? 0) + arc.length;
  });
  const total = starts[topology.arcs.length] ?? 0;
  const arcs: Arcs = { starts, x: new Int32Array(total), y: new Int32Array(total) };
  let point = 0;
  for (const arc of topology.arcs) {
    let x = 0;
    let y = 0;
    for (const [dx = 0, dy = 0] of arc) {
      arcs.x[point] = x += dx;
      arcs.y[point] = y += dy;
      point++;
    }
  }
  return arcs;
}

/**
 * Reads a gzipped TopoJSON file: quantised, a collection `layer` of polygons with the property `code`.
 * Throws when it is of another form.
 */
export function readTopology(path: string, layer: string): CodedOutlines {
  const topology: Topology = JSON.parse(gunzipSync(readFileSync(path)).toString());
  const collection = topology.objects[layer];
  if (collection?.type !== "GeometryCollection" || !topology.transform) {
    throw new Error(`Expected a quantised collection "${layer}" in ${path}`);
  }
  const shapes = new Map<string, Shape>();
  for (const geometry of collection.geometries) {
    const { code } = (geometry.properties ?? {}) as { code?: string };
    if (!code || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) {
      throw new Error(`Unexpected outline: ${geometry.type} ${code}`);
    }
    shapes.set(code, turned(geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs));
  }
  const [scaleX, scaleY] = topology.transform.scale;
  const [translateX, translateY] = topology.transform.translate;
  return {
    grid: { scale: [scaleX, scaleY], translate: [translateX, translateY] },
    arcs: flat(topology),
    shapes,
  };
}
