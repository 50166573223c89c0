import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { codeFitsType } from "../lao-code.ts";
import type { Arcs, Grid, Shape } from "./arcs.ts";
import { readTopology } from "./topology.ts";

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

/** Path of the file; throws when it is not there. */
export function existing(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`Missing file: ${path}`);
  return path;
}

function readTable<File extends keyof typeof COLUMNS>(folder: string, file: File): Row<File>[] {
  return readColumns(folder, file, COLUMNS[file]);
}

/** The rows of a CSV file of the folder. Throws when the file or one of the columns is missing. */
export function readColumns<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const rows: Record<Column, string>[] = parse(readFileSync(existing(folder, file)), { columns: true, bom: true });
  for (const column of columns) {
    if (!rows[0] || !(column in rows[0])) throw new Error(`Missing column: ${column} in ${join(folder, file)}`);
  }
  return rows;
}

/**
 * Reads a folder with lao.topojson.gz (quantised, object `lao`, property `code`), lao.csv, amphoe.csv and province.csv.
 * Throws when a file, a column or an outline is missing, or when a LAO's code is one of another type.
 */
export function readSource(folder: string): Source {
  const laos = readTable(folder, "lao.csv");
  const misfit = laos.find(({ code, type }) => !codeFitsType(code, type));
  if (misfit) throw new Error(`Code does not fit the type: ${misfit.code} ${misfit.type} (${misfit.name_th})`);
  const outlines = readTopology(existing(folder, "lao.topojson.gz"), "lao");
  const shapes = laos.map(({ code }) => {
    const shape = outlines.shapes.get(code);
    if (!shape) throw new Error(`LAO without an outline: ${code}`);
    return shape;
  });
  return {
    grid: outlines.grid,
    arcs: outlines.arcs,
    shapes,
    laos,
    amphoe: readTable(folder, "amphoe.csv"),
    provinces: readTable(folder, "province.csv"),
  };
}
