/** Reads the records of a .shp (ESRI Shapefile Technical Description, 1998), found by its index where there is one. */

import { beginsWith } from "../../begins-with.ts";
import { ReadingFault } from "../../fault.ts";
import type { Ring } from "../area-layer.ts";
import { SHP_MAGIC } from "../magic.ts";
import { signedDoubleArea } from "../rings.ts";
import { sentences } from "../sentences.ts";

/** Bytes of the header, without any record. */
const HEADER = 100;
const RECORD_HEADER = 8;
/** Lengths and offsets count words of two bytes. */
const WORD = 2;
/** Kind, box, number of rings, number of places. */
const RINGS_AT = 44;
const PLACE = 16;

export const POLYGON_KINDS: readonly number[] = [5, 15, 25];
/** Their place stands where the box of a polygon does. */
export const POINT_KINDS: readonly number[] = [1, 11, 21];
export const KIND_NAMES: Readonly<Record<number, string>> = {
  0: "Null",
  1: "Point",
  3: "PolyLine",
  5: "Polygon",
  8: "MultiPoint",
  11: "PointZ",
  13: "PolyLineZ",
  15: "PolygonZ",
  18: "MultiPointZ",
  21: "PointM",
  23: "PolyLineM",
  25: "PolygonM",
  28: "MultiPointM",
  31: "MultiPatch",
};

/** One record: its rings (one of one place for a point), or why it has none. Its place in the list is its row in the table. */
export type ShapeRecord =
  | { state: "rings"; rings: Ring[]; flat: number }
  | { state: "empty" }
  | { state: "cut" }
  | { state: "damaged" };

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws ReadingFault for what is no .shp */
export function shapeKind(name: string, shapes: Uint8Array): number {
  if (shapes.byteLength < HEADER || !beginsWith(shapes, SHP_MAGIC)) throw new ReadingFault(sentences.shp(name));
  return viewOf(shapes).getInt32(32, true);
}

/** `rows` of the table, 0 without one. */
export function readRecords(shapes: Uint8Array, index: Uint8Array | undefined, rows: number): ShapeRecord[] {
  const view = viewOf(shapes);
  const offsets = (index && indexedOffsets(view, viewOf(index))) ?? walkedOffsets(view, rows);
  return Array.from(offsets, (offset) => (offset === undefined ? { state: "empty" } : readRecord(view, offset)));
}

/** Null for an index that belongs to another file, or is cut itself. */
function indexedOffsets(shapes: DataView, index: DataView): number[] | null {
  if (index.byteLength < HEADER || index.getInt32(0) !== shapes.getInt32(0)) return null;
  const count = (index.byteLength - HEADER) / RECORD_HEADER;
  if (!Number.isInteger(count) || index.getInt32(24) * WORD !== index.byteLength) return null;
  const offsets = Array.from({ length: count }, (_, at) => index.getInt32(HEADER + at * RECORD_HEADER) * WORD);
  const belongs = offsets.every((offset, at) => {
    if (offset < HEADER) return false;
    if (offset + RECORD_HEADER > shapes.byteLength) return true;
    return shapes.getInt32(offset + 4) === index.getInt32(HEADER + at * RECORD_HEADER + 4);
  });
  return belongs ? offsets : null;
}

/** From record to record; one that says it is the fifth belongs to the fifth row, whatever is missing before it. */
function walkedOffsets(shapes: DataView, rows: number): (number | undefined)[] {
  const said = shapes.getInt32(24) * WORD;
  const end = said >= HEADER ? Math.min(said, shapes.byteLength) : shapes.byteLength;
  const offsets: (number | undefined)[] = [];
  let offset = HEADER;
  while (offset + RECORD_HEADER <= end) {
    const number = shapes.getInt32(offset);
    const length = shapes.getInt32(offset + 4) * WORD;
    offsets[number > offsets.length && number <= rows ? number - 1 : offsets.length] = offset;
    if (length < 4) return offsets;
    offset += RECORD_HEADER + length;
  }
  const lacks = offset < said && offset <= shapes.byteLength;
  return lacks ? [...offsets, offset] : offsets;
}

function readRecord(view: DataView, offset: number): ShapeRecord {
  const start = offset + RECORD_HEADER;
  if (start + 4 > view.byteLength) return { state: "cut" };
  const length = view.getInt32(offset + 4) * WORD;
  const kind = view.getInt32(start, true);
  if (kind === 0 && length >= 4) return { state: "empty" };
  const isPoint = POINT_KINDS.includes(kind);
  if (!isPoint && !POLYGON_KINDS.includes(kind)) return { state: "damaged" };
  if (start + length > view.byteLength) return { state: "cut" };
  if (isPoint) return readPoint(view, start, length);
  return readRings(view, start, length);
}

function readPoint(view: DataView, start: number, length: number): ShapeRecord {
  if (length < 4 + PLACE) return { state: "damaged" };
  const places = readPlaces(view, start + 4, 1);
  return places.flat().every(Number.isFinite) ? { state: "rings", rings: [places], flat: 0 } : { state: "empty" };
}

function readRings(view: DataView, start: number, length: number): ShapeRecord {
  if (length < RINGS_AT) return { state: "damaged" };
  const ringCount = view.getInt32(start + 36, true);
  const placeCount = view.getInt32(start + 40, true);
  const placesAt = start + RINGS_AT + 4 * ringCount;
  const fits = ringCount >= 0 && placeCount >= 0 && RINGS_AT + 4 * ringCount + PLACE * placeCount <= length;
  if (!fits) return { state: "damaged" };
  const firsts = Array.from({ length: ringCount }, (_, at) => view.getInt32(start + RINGS_AT + 4 * at, true));
  const ends = [...firsts.slice(1), placeCount];
  if (firsts.some((first, at) => first < 0 || first > (ends[at] ?? 0))) return { state: "damaged" };
  const rings = firsts.map((first, at) => readPlaces(view, placesAt + PLACE * first, (ends[at] ?? first) - first));
  if (rings.some((ring) => ring.some((place) => !place.every(Number.isFinite)))) return { state: "damaged" };
  const kept = rings.filter((ring) => ring.length >= 3 && signedDoubleArea(ring) !== 0);
  return { state: "rings", rings: kept, flat: rings.length - kept.length };
}

function readPlaces(view: DataView, at: number, count: number): number[][] {
  return Array.from({ length: count }, (_, index) => [
    view.getFloat64(at + PLACE * index, true),
    view.getFloat64(at + PLACE * index + 8, true),
  ]);
}
