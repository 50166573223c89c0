/** Vector tiles (MVT 2.1): one layer of features as protocol buffers. */
import type { Path, Property, TileFeature, TileGeometry } from "../geometry/feature.ts";
import { EXTENT } from "./grid.ts";
import { Writer } from "./writer.ts";

const GEOMETRY_TYPE = { point: 1, line: 2, polygon: 3 } as const;
const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 15;

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The integers of the geometry field: commands, and steps from point to point. */
function commands(geometry: TileGeometry): number[] {
  const out: number[] = [];
  let u = 0;
  let v = 0;
  const path = (points: Path, close: boolean) => {
    for (let i = 0; i < points.length; i += 2) {
      if (i === 0) out.push((1 << 3) | MOVE_TO);
      if (i === 2) out.push(((points.length / 2 - 1) << 3) | LINE_TO);
      const nextU = points[i] as number;
      const nextV = points[i + 1] as number;
      out.push(zigzag(nextU - u), zigzag(nextV - v));
      u = nextU;
      v = nextV;
    }
    if (close) out.push(CLOSE_PATH);
  };
  switch (geometry.type) {
    case "point":
      path(geometry.at, false);
      return out;
    case "line":
      for (const line of geometry.lines) path(line, false);
      return out;
    case "polygon":
      for (const rings of geometry.polygons) for (const ring of rings) path(ring, true);
      return out;
  }
}

function writeValue(writer: Writer, value: Property): void {
  if (typeof value === "string") writer.text(1, value);
  else if (typeof value === "boolean") writer.uint(7, value ? 1 : 0);
  else if (Number.isSafeInteger(value) && value >= 0) writer.uint(5, value);
  else writer.double(3, value);
}

/** Numbers each distinct thing in the order in which it first came. */
class Index<Key extends Property> {
  readonly #numbers = new Map<Key, number>();

  of(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  keys(): Iterable<Key> {
    return this.#numbers.keys();
  }
}

/** A tile with one layer; no bytes at all when there are no features. */
export function encodeMvt(layer: string, features: readonly TileFeature[]): Uint8Array {
  if (features.length === 0) return new Uint8Array();
  const keys = new Index<string>();
  const values = new Index<Property>();
  const body = new Writer();
  const message = new Writer();
  const packed = new Writer();
  const pack = (field: number, numbers: readonly number[]) => {
    packed.reset();
    for (const number of numbers) packed.varint(number);
    message.message(field, packed.bytes);
  };
  body.uint(15, 2);
  body.text(1, layer);
  for (const { id, properties, geometry } of features) {
    message.reset();
    if (id !== undefined) message.uint(1, id);
    const tags: number[] = [];
    for (const key in properties) {
      const value = properties[key] ?? null;
      if (value !== null) tags.push(keys.of(key), values.of(value));
    }
    pack(2, tags);
    message.uint(3, GEOMETRY_TYPE[geometry.type]);
    pack(4, commands(geometry));
    body.message(2, message.bytes);
  }
  for (const key of keys.keys()) body.text(3, key);
  for (const value of values.keys()) {
    message.reset();
    writeValue(message, value);
    body.message(4, message.bytes);
  }
  body.uint(5, EXTENT);
  const tile = new Writer();
  tile.message(3, body.bytes);
  return tile.bytes;
}
