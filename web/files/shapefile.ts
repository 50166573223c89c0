/** Areas of the shapefiles in a zip. Names are read when their encoding is known. */
import { parseDbf, parseShp } from "shpjs";
import type { AreaLayer, Attributes, Polygons } from "./area-layer.ts";
import { type Encoding, encodingOfCpg, encodingOfTable, likelyEncoding } from "./encoding.ts";
import { FileFault } from "./fault.ts";
import { areasOf } from "./geojson.ts";
import { readProjection } from "./projection-file.ts";

const FILE_CODE = 9994;
/** A header, without any record. */
const HEADER = 100;
const POLYGONS = [5, 15, 25];
const KINDS: Readonly<Record<number, string>> = {
  1: "Point",
  3: "PolyLine",
  8: "MultiPoint",
  11: "PointZ",
  13: "PolyLineZ",
  18: "MultiPointZ",
  21: "PointM",
  23: "PolyLineM",
  28: "MultiPointM",
  31: "MultiPatch",
};

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * One layer per polygon shapefile of the zip.
 *
 * @throws FileFault when none of them holds polygons
 */
export function readShapefiles(entries: Entries): AreaLayer[] {
  const found = [...entries.keys()].filter((path) => /\.shp$/i.test(path));
  const layers = found.map((path) => ({ path, kind: shapeKind(path, entries.get(path) ?? new Uint8Array()) }));
  const polygons = layers.filter(({ kind }) => POLYGONS.includes(kind));
  const [first] = layers;
  if (polygons.length === 0 && first) {
    throw new FileFault("fault.no_polygon_but", { name: first.path, others: KINDS[first.kind] ?? String(first.kind) });
  }
  return polygons.map(({ path }) => readLayer(path, entries));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function shapeKind(name: string, shapes: Uint8Array): number {
  if (shapes.byteLength < HEADER || viewOf(shapes).getInt32(0) !== FILE_CODE)
    throw new FileFault("fault.shp", { name });
  return viewOf(shapes).getInt32(32, true);
}

function readLayer(path: string, entries: Entries): AreaLayer {
  const name = path.replace(/^.*\//, "");
  const beside = (extension: string) => {
    const wanted = path.replace(/shp$/i, extension).toLowerCase();
    const match = [...entries].find(([each]) => each.toLowerCase() === wanted);
    return match?.[1];
  };
  const rows = rowsOf(name, entries.get(path) ?? new Uint8Array());
  const areas = rows.flatMap(({ polygons }, row) => (polygons.length > 0 ? [{ polygons, row }] : []));
  if (areas.length === 0) throw new FileFault("fault.no_polygon", { name });
  const table = beside("dbf");
  const projection = beside("prj");
  const { system, name: systemName } = projection
    ? readProjection(new TextDecoder().decode(projection))
    : { system: null, name: null };
  return {
    name,
    outlines: areas.map(({ polygons }) => polygons),
    attributes: (encoding) => {
      const texts = table ? textRows(name, table, encoding) : [];
      return areas.map(({ row }) => texts[row] ?? {});
    },
    encoding: table ? encodingOf(table, beside("cpg")) : { likely: "utf-8", sure: true },
    system,
    unknownSystem: system === null ? systemName : null,
  };
}

function encodingOf(table: Uint8Array, page: Uint8Array | undefined): AreaLayer["encoding"] {
  const told = (page && encodingOfCpg(new TextDecoder().decode(page))) ?? encodingOfTable(table);
  return told ? { likely: told, sure: true } : { likely: likelyEncoding(table), sure: false };
}

function rowsOf(name: string, shapes: Uint8Array): { polygons: Polygons }[] {
  try {
    return parseShp(viewOf(shapes)).map((geometry) => ({ polygons: areasOf(geometry).outlines[0] ?? [] }));
  } catch {
    throw new FileFault("fault.shp", { name });
  }
}

/** Whether there is room for as many rows as the head of a .dbf says: a damaged number would be read for hours. */
function holdsItsRows(table: DataView): boolean {
  const HEAD = 32;
  if (table.byteLength < HEAD) return false;
  const rows = table.getUint32(4, true);
  const [head, row] = [table.getUint16(8, true), table.getUint16(10, true)];
  return row > 0 && head + rows * row <= table.byteLength;
}

/** Text of each row; numbers as they are, dates as ISO writes them. */
function textRows(name: string, table: Uint8Array, encoding: Encoding): Attributes[] {
  if (!holdsItsRows(viewOf(table))) throw new FileFault("fault.dbf", { name });
  try {
    return parseDbf(viewOf(table), encoding).map((row) =>
      Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (isText(value) ? [[key, String(value)]] : []))),
    );
  } catch {
    throw new FileFault("fault.dbf", { name });
  }
}

const isText = (value: unknown) => typeof value === "string" || Number.isFinite(value);
