/** Areas of a polygon shapefile: outlines from the .shp, names from the table, where and how from .prj and .cpg. */

import type { Bilingual } from "../../../area.ts";
import type { Doubt } from "../../read-report.ts";
import { encodingNamed } from "../../text/encoding.ts";
import type { AreaLayer, Polygons, SystemSaid, WantedShapes } from "../area-layer.ts";
import { Collection } from "../collection.ts";
import { readProjection } from "../projection-file.ts";
import { polygonsOfRings } from "../rings.ts";
import { sentences } from "../sentences.ts";
import { sourceText } from "../source-text.ts";
import { type DbfTable, readDbf } from "./dbf.ts";
import { KIND_NAMES, POINT_KINDS, POLYGON_KINDS, readRecords, type ShapeRecord, shapeKind } from "./shp.ts";

/** The files of one shapefile. */
export interface ShapefileParts {
  shp: Uint8Array;
  shx?: Uint8Array;
  dbf?: Uint8Array;
  prj?: Uint8Array;
  cpg?: Uint8Array;
}

const NOTHING_SAID: SystemSaid = { system: null, unknownSystem: null, otherSystem: null };

/** @throws ReadingFault for another kind of shapes, or where no area can be read */
export function readShapefile(
  name: string,
  { shp, shx, dbf, prj, cpg }: ShapefileParts,
  wanted: WantedShapes,
): AreaLayer {
  const kind = shapeKind(name, shp);
  const table = dbf && dbf.length > 0 ? readDbf(name, dbf) : null;
  const records = readRecords(shp, shx, table?.rows ?? 0);
  const { areas, rows } = gather(records, table, kind, new Collection(wanted));
  areas.requireAreas(name);
  const declared = cpg ? encodingNamed(new TextDecoder().decode(cpg)) : null;
  return {
    name,
    format: "shapefile",
    outlines: areas.outlines,
    attributes: (encoding) => rows.map((row) => table?.attributes(row, encoding) ?? {}),
    encoding: table?.encoding(declared) ?? { likely: "utf-8", sure: true, declared },
    leftOut: areas.leftOut,
    doubts: doubtsAbout(name, records, table),
    ...(prj ? readProjection(sourceText(prj).text) : NOTHING_SAID),
  };
}

function gather(records: readonly ShapeRecord[], table: DbfTable | null, kindNumber: number, areas: Collection) {
  const kind = KIND_NAMES[kindNumber] ?? String(kindNumber);
  const rows: number[] = [];
  const taken = POLYGON_KINDS.includes(kindNumber) || (areas.takesPoints && POINT_KINDS.includes(kindNumber));
  if (!taken) areas.leave(kind, sentences.notPolygon, Math.max(records.length, 1));
  for (const [row, record] of taken ? records.entries() : []) {
    if (record.state === "cut") areas.leave(kind, sentences.cut);
    else if (record.state === "damaged") areas.leave(kind, sentences.damaged);
    else if (record.state === "empty") areas.leave(kind, sentences.noGeometry);
    else if (table?.isDeleted(row)) areas.leave(kind, sentences.deleted);
    else {
      areas.leave("ring", sentences.flatRing, record.flat);
      if (record.rings.length === 0) continue;
      const polygons: Polygons | Bilingual = POINT_KINDS.includes(kindNumber)
        ? [record.rings]
        : polygonsOfRings(record.rings);
      if ("en" in polygons) {
        areas.leave(kind, polygons);
        continue;
      }
      areas.add(polygons, {});
      rows.push(row);
    }
  }
  return { areas, rows };
}

function doubtsAbout(name: string, records: readonly ShapeRecord[], table: DbfTable | null): Doubt[] {
  const doubts: Doubt[] = [];
  const cut = records.filter(({ state }) => state === "cut").length;
  const whole = records.filter(({ state }) => state === "rings").length;
  if (cut > 0)
    doubts.push({ row: whole + 1, column: null, value: name, ...sentences.shpCut(name, whole, records.length) });
  if (table && table.rows !== records.length) {
    const told = sentences.dbfRows(name, table.rows, records.length);
    doubts.push({ row: null, column: null, value: String(table.rows), ...told });
  }
  return doubts;
}
