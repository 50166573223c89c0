import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { Topology } from "topojson-specification";
import { codeFitsType } from "../lao-code.ts";
import type { Arcs, Grid, Shape } from "./arcs.ts";

const COLUMNS = {
  "lao.csv": [
    ...["code", "type", "name_th", "name_en", "province_code", "amphoe_code", "population", "coverage", "boundary"],
    ...["label_lat", "label_lon"],
  ],
  "amphoe.csv": ["code", "name_th", "name_en", "province_code"],
  "province.csv": ["code", "name_th", "name_en", "label_lat", "label_lon"],
} as const;
type Row<File extends keyof typeof COLUMNS> = Record<(typeof COLUMNS)[File][number], string>;

export interface Source {
  grid: Grid;
  arcs: Arcs;
  /** In the order of `laos`. */
  shapes: Shape[];
  laos: Row<"lao.csv">[];
  amphoe: Row<"amphoe.csv">[];
  provinces: Row<"province.csv">[];
}

function open(folder: string, file: string): Buffer {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`Missing file: ${path}`);
  return readFileSync(path);
}

function readTable<File extends keyof typeof COLUMNS>(folder: string, file: File): Row<File>[] {
  const rows: Row<File>[] = parse(open(folder, file), { columns: true, bom: true });
  for (const column of COLUMNS[file]) {
    if (!rows[0] || !(column in rows[0])) throw new Error(`Missing column: ${column} in ${join(folder, file)}`);
  }
  return rows;
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
 * Reads a folder with lao.topojson.gz (quantised, object `lao`, property `code`), lao.csv, amphoe.csv and province.csv.
 * Throws when a file, a column or an outline is missing, or when a LAO's code is one of another type.
 */
export function readSource(folder: string): Source {
  const laos = readTable(folder, "lao.csv");
  const misfit = laos.find(({ code, type }) => !codeFitsType(code, type));
  if (misfit) throw new Error(`Code does not fit the type: ${misfit.code} ${misfit.type} (${misfit.name_th})`);
  const topology: Topology = JSON.parse(gunzipSync(open(folder, "lao.topojson.gz")).toString());
  const collection = topology.objects.lao;
  if (collection?.type !== "GeometryCollection" || !topology.transform) {
    throw new Error(`Expected a quantised collection "lao" in ${join(folder, "lao.topojson.gz")}`);
  }
  const byCode = new Map<string, Shape>();
  for (const geometry of collection.geometries) {
    const { code } = (geometry.properties ?? {}) as { code?: string };
    if (!code || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) {
      throw new Error(`Unexpected outline: ${geometry.type} ${code}`);
    }
    byCode.set(code, turned(geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs));
  }
  const shapes = laos.map(({ code }) => {
    const shape = byCode.get(code);
    if (!shape) throw new Error(`LAO without an outline: ${code}`);
    return shape;
  });
  const [scaleX, scaleY] = topology.transform.scale;
  const [translateX, translateY] = topology.transform.translate;
  return {
    grid: { scale: [scaleX, scaleY], translate: [translateX, translateY] },
    arcs: flat(topology),
    shapes,
    laos,
    amphoe: readTable(folder, "amphoe.csv"),
    provinces: readTable(folder, "province.csv"),
  };
}
