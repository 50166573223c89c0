/**
 * Writes PMTiles version 3: the tiles of one layer in one file, each found by a range of bytes, so that a plain file
 * server can serve it. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 * No writer is kept on npm that takes tiles compressed beforehand, stores equal ones once and states the bounds.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { Compression, type Entry, TileType } from "pmtiles";
import { Writer } from "./writer.ts";

export interface StoredTile {
  /** Its place in the order of PMTiles: zoom after zoom, each along a Hilbert curve. */
  id: number;
  /** Compressed with gzip. */
  bytes: Uint8Array;
}

export interface ArchiveDescription {
  maxzoom: number;
  /** Degrees, WGS 84: west, south, east, north. */
  bounds: readonly [number, number, number, number];
  center: readonly [lng: number, lat: number, zoom: number];
  /** For people and viewers: names, attribution, the layers inside. */
  metadata: object;
}

const HEADER_LENGTH = 127;
/** Readers ask for so many bytes first: header and root directory lie within. */
const FIRST_READ = 16_384;
/** Entries of a leaf directory at first; twice as many when the root directory would not fit. */
const LEAF_ENTRIES = 4096;

/** Contents in their order, each once, and the entries that point at them. */
function stored(tiles: readonly StoredTile[]): { entries: Entry[]; contents: Uint8Array[]; length: number } {
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let length = 0;
  for (const { id, bytes } of tiles) {
    const key = createHash("sha256").update(bytes).digest("base64");
    const known = offsets.get(key);
    const offset = known ?? length;
    const last = entries.at(-1);
    if (last && id < last.tileId + last.runLength) throw new Error(`Unexpected tile ${id} after ${last.tileId}`);
    if (known === undefined) {
      offsets.set(key, offset);
      contents.push(bytes);
      length += bytes.length;
    }
    if (last && last.offset === offset && id === last.tileId + last.runLength) last.runLength++;
    else entries.push({ tileId: id, offset, length: bytes.length, runLength: 1 });
  }
  return { entries, contents, length };
}

/** Columns of varints: steps between ids, run lengths, lengths, and offsets, 0 for what follows on the one before. */
function directory(entries: readonly Entry[]): Buffer {
  const writer = new Writer();
  writer.varint(entries.length);
  entries.forEach(({ tileId }, i) => {
    writer.varint(tileId - (entries[i - 1]?.tileId ?? 0));
  });
  for (const { runLength } of entries) writer.varint(runLength);
  for (const { length } of entries) writer.varint(length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    writer.varint(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(writer.bytes, { level: 9 });
}

/** One directory where it fits beside the header, else a root that points at leaves. */
function directories(entries: readonly Entry[], leafEntries = LEAF_ENTRIES): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (HEADER_LENGTH + whole.length <= FIRST_READ) return { root: whole, leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += leafEntries) {
    const part = entries.slice(from, from + leafEntries);
    const leaf = directory(part);
    pointers.push({ tileId: part[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const root = directory(pointers);
  if (HEADER_LENGTH + root.length > FIRST_READ) return directories(entries, 2 * leafEntries);
  return { root, leaves: Buffer.concat(leaves) };
}

/**
 * The bytes of the file.
 * @param tiles by ascending id, each at most once; empty ones are left out
 * @throws Error for tiles out of order
 */
export function encodeArchive(tiles: readonly StoredTile[], about: ArchiveDescription): Uint8Array {
  const { entries, contents, length } = stored(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzipSync(JSON.stringify(about.metadata), { level: 9 });
  const header = Buffer.alloc(HEADER_LENGTH);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(3, 7);
  let offset = HEADER_LENGTH;
  [root, metadata, leaves, { length }].forEach((part, i) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(part.length), 16 + 16 * i);
    offset += part.length;
  });
  [tiles.length, entries.length, contents.length].forEach((count, i) => {
    header.writeBigUInt64LE(BigInt(count), 72 + 8 * i);
  });
  const clustered = 1;
  const [lng, lat, zoom] = about.center;
  [clustered, Compression.Gzip, Compression.Gzip, TileType.Mvt, 0, about.maxzoom].forEach((value, i) => {
    header.writeUInt8(value, 96 + i);
  });
  header.writeUInt8(zoom, 118);
  const degrees = (value: number, at: number) => header.writeInt32LE(Math.round(value * 1e7), at);
  about.bounds.forEach((value, i) => {
    degrees(value, 102 + 4 * i);
  });
  degrees(lng, 119);
  degrees(lat, 123);
  return Buffer.concat([header, root, metadata, leaves, ...contents]);
}
