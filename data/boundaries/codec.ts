import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { type Arcs, arcCount, at, type Grid, type Ring, type Shape } from "./arcs.ts";

/** What outlines.bin.br holds: one set of arcs for every level of detail and every area. */
export interface Outlines {
  grid: Grid;
  arcs: Arcs;
  /** Per point, the index in LEVELS_OF_DETAIL of the coarsest level that keeps it. */
  ranks: Uint8Array;
  /** Per arc, 1 where the line is our own construction inside a shared tambon. */
  approximate: Uint8Array;
  /** In the order of the rows of areas.csv. */
  shapes: Shape[];
}

const FORMAT = 1;
const zigzag = (value: number) => (value << 1) ^ (value >> 31);
const unzigzag = (code: number) => (code >>> 1) ^ -(code & 1);
/** Puts both directions of an arc next to each other. */
const directed = (reference: number) => (reference < 0 ? ~reference * 2 + 1 : reference * 2);
const reference = (code: number) => (code & 1 ? ~(code >>> 1) : code >>> 1);

/**
 * A brotli stream of: format byte; grid as four little-endian doubles; then unsigned LEB128 numbers: arcs, points of
 * each arc, dx of all points, dy, ranks, approximate, shapes (polygons; rings; lines; differences of directed lines).
 * Signed numbers are zigzagged. Alike values lie together, which is what makes it small.
 */
export function encodeOutlines({ grid, arcs, ranks, approximate, shapes }: Outlines): Buffer {
  const bytes: number[] = [FORMAT, ...Buffer.from(Float64Array.of(...grid.scale, ...grid.translate).buffer)];
  const put = (value: number) => {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  put(arcCount(arcs));
  for (let arc = 0; arc < arcCount(arcs); arc++) put(at(arcs.starts, arc + 1) - at(arcs.starts, arc));
  for (const values of [arcs.x, arcs.y]) values.forEach((value, i) => void put(zigzag(value - (values[i - 1] ?? 0))));
  ranks.forEach(put);
  approximate.forEach(put);
  put(shapes.length);
  let previous = 0;
  for (const shape of shapes) {
    put(shape.length);
    for (const polygon of shape) {
      put(polygon.length);
      for (const ring of polygon) {
        put(ring.length);
        for (const line of ring.map(directed)) {
          put(zigzag(line - previous));
          previous = line;
        }
      }
    }
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(Uint8Array.from(bytes), { params });
}

/** Reverses encodeOutlines; throws when the data is of another format or cut short. */
export function decodeOutlines(compressed: Uint8Array): Outlines {
  const bytes = brotliDecompressSync(compressed);
  if (bytes[0] !== FORMAT) throw new Error(`Unexpected format of outlines: ${bytes[0]} (${FORMAT})`);
  let offset = 33;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = at(bytes, offset++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const list = <T>(read: () => T): T[] => Array.from({ length: take() }, read);

  const starts = new Uint32Array(take() + 1);
  for (let arc = 1; arc < starts.length; arc++) starts[arc] = at(starts, arc - 1) + take();
  const total = at(starts, starts.length - 1);
  const running = () => {
    let value = 0;
    return Int32Array.from({ length: total }, () => (value += unzigzag(take())));
  };
  const [x, y] = [running(), running()];
  const ranks = Uint8Array.from({ length: total }, take);
  const approximate = Uint8Array.from({ length: starts.length - 1 }, take);
  let line = 0;
  const ring = (): Ring =>
    list(() => {
      line += unzigzag(take());
      return reference(line);
    });
  const shapes = list((): Shape => list(() => list(ring)));
  const double = (index: number) => bytes.readDoubleLE(1 + 8 * index);
  return {
    grid: { scale: [double(0), double(1)], translate: [double(2), double(3)] },
    arcs: { starts, x, y },
    ranks,
    approximate,
    shapes,
  };
}
