/** Unpacks members of a zip, and never more than its directory promised. */
import { Inflate } from "fflate";
import { ReadingFault } from "../../fault.ts";
import { sentences } from "../sentences.ts";
import { crc32 } from "./crc-32.ts";
import type { Member } from "./directory.ts";

const MEGABYTE = 2 ** 20;
/** Of all members that are unpacked. */
const MOST_MEGABYTES = 200;
/** Outlines shrink to a tenth; deflate can reach a thousandth only with one byte over and over. */
const MOST_RATIO = 200;
/** Below this a ratio is no danger, and tables of empty names reach it. */
const SMALL = 10 * MEGABYTE;
/** Given to the inflater at a time: unfolds to 16 MB at most before it is counted. */
const SLICE = 16 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** @throws ReadingFault for a bomb, before anything is unpacked */
export function refuseBombs(name: string, members: readonly Member[]): void {
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_MEGABYTES * MEGABYTE)
    throw new ReadingFault(sentences.zipGrows(name, Math.ceil(total / MEGABYTE), MOST_MEGABYTES));
  for (const { path, size, packed } of members) {
    const ratio = Math.ceil(size / Math.max(packed.length, 1));
    if (size > SMALL && ratio > MOST_RATIO) throw new ReadingFault(sentences.zipRatio(name, path, ratio, MOST_RATIO));
  }
}

/** @throws ReadingFault where the data is locked, damaged, or packed in another way */
export function unpack(name: string, { path, method, encrypted, size, checksum, packed }: Member): Uint8Array {
  if (encrypted) throw new ReadingFault(sentences.zipPassword(name, path));
  if (method !== STORED && method !== DEFLATED) throw new ReadingFault(sentences.zipMethod(name, path, method));
  const bytes = method === STORED ? packed : inflate(packed, size);
  if (bytes?.length !== size || crc32(bytes) !== checksum) throw new ReadingFault(sentences.zipDamaged(name, path));
  return bytes;
}

/** Null for data that is damaged, or longer than `size`. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError(`More than ${size} bytes`);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += SLICE)
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch {
    return null;
  }
  return filled === size ? bytes : null;
}
