/** Reads Tiny WKB (as ST_AsTWKB writes it with no precision, sizes or ids) into paths of integers. */
import type { Path } from "./feature.ts";

export interface Shapes {
  lines: Path[];
  polygons: Path[][];
}

const LINE = 2;
const POLYGON = 3;
const MULTI_POINT = 4;
const MULTI_LINE = 5;
const MULTI_POLYGON = 6;
const COLLECTION = 7;

/**
 * Lines and polygons of a geometry, its numbers times `step`; points in it are passed over.
 * @throws on bytes that are no such TWKB
 */
export function readTwkb(bytes: Uint8Array, step = 1): Shapes {
  const shapes: Shapes = { lines: [], polygons: [] };
  new Reader(bytes, step).geometry(shapes);
  return shapes;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #u = 0;
  #v = 0;

  readonly #step: number;

  constructor(bytes: Uint8Array, step: number) {
    this.#bytes = bytes;
    this.#step = step;
  }

  geometry(into: Shapes): void {
    const head = this.#byte();
    const flags = this.#byte();
    if (head >> 4 !== 0 || (flags & ~0x10) !== 0) throw new Error(`Unexpected TWKB head: ${head} ${flags}`);
    if (flags & 0x10) return;
    this.#u = 0;
    this.#v = 0;
    const type = head & 15;
    switch (type) {
      case 1:
        this.#points(1);
        return;
      case LINE:
        into.lines.push(this.#path());
        return;
      case POLYGON:
        into.polygons.push(this.#rings());
        return;
      case MULTI_POINT:
        this.#points(this.#varint());
        return;
      case MULTI_LINE:
        for (let left = this.#varint(); left > 0; left--) into.lines.push(this.#path());
        return;
      case MULTI_POLYGON:
        for (let left = this.#varint(); left > 0; left--) into.polygons.push(this.#rings());
        return;
      case COLLECTION:
        for (let left = this.#varint(); left > 0; left--) this.geometry(into);
        return;
      default:
        throw new Error(`Unexpected TWKB type: ${type}`);
    }
  }

  #rings(): Path[] {
    return Array.from({ length: this.#varint() }, () => this.#path());
  }

  #path(): Path {
    return this.#points(this.#varint());
  }

  /** Each point is written as its distance from the one before. */
  #points(count: number): number[] {
    const path: number[] = [];
    for (let left = count; left > 0; left--) {
      this.#u += this.#signed();
      this.#v += this.#signed();
      path.push(this.#u * this.#step, this.#v * this.#step);
    }
    return path;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error(`Unexpected end of TWKB after ${this.#bytes.length} bytes`);
    return byte;
  }

  /** Multiplication, since a position at a deep zoom may pass 32 bits. */
  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  #signed(): number {
    const value = this.#varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
