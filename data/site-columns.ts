/**
 * All sites of a programme in one answer, so that years are walked in memory. Little-endian, as the typed arrays of
 * every platform in use are:
 *
 *     uint32             number of sites
 *     uint32             number of years
 *     uint32[years]      BE years, ascending
 *     uint32[years]      how many sites there are up to and including each year
 *     float32[2 × sites] lng, lat of each site, WGS 84, in the order of their years
 *     UTF-8 to the end   JSON { laos, keys }: LAO and key of each site, in the same order
 *
 * A float32 holds a longitude of Thailand to 8 millionths of a degree, which is under a metre. Positions go to the
 * graphics card unchanged; the JSON is parsed only when a name is asked for.
 */
import type { Span } from "./programme.ts";

export interface SiteRow {
  year: number;
  lng: number;
  lat: number;
  lao: string;
  key: string;
}

export interface SiteColumns {
  years: Uint32Array;
  ends: Uint32Array;
  positions: Float32Array;
  /** LAO and key of the site at an index. */
  nameOf(index: number): { lao: string; key: string };
}

/** Sites `start` … `end` (without it). */
export interface Slice {
  start: number;
  end: number;
}

const WORD = 4;

/** @param rows in the order of their years */
export function encodeSites(rows: readonly SiteRow[]): Uint8Array<ArrayBuffer> {
  const ends = new Map<number, number>();
  for (const [index, { year }] of rows.entries()) ends.set(year, index + 1);
  const head = Uint32Array.of(rows.length, ends.size, ...ends.keys(), ...ends.values());
  const positions = Float32Array.from(rows.flatMap(({ lng, lat }) => [lng, lat]));
  const names = { laos: rows.map(({ lao }) => lao), keys: rows.map(({ key }) => key) };
  const text = new TextEncoder().encode(JSON.stringify(names));
  const bytes = new Uint8Array(head.byteLength + positions.byteLength + text.byteLength);
  bytes.set(new Uint8Array(head.buffer), 0);
  bytes.set(new Uint8Array(positions.buffer), head.byteLength);
  bytes.set(text, head.byteLength + positions.byteLength);
  return bytes;
}

/** Views into the answer: nothing is copied. */
export function decodeSites(buffer: ArrayBuffer): SiteColumns {
  const [sites = 0, years = 0] = new Uint32Array(buffer, 0, 2);
  const head = (2 + 2 * years) * WORD;
  let names: { laos: string[]; keys: string[] } | undefined;
  return {
    years: new Uint32Array(buffer, 2 * WORD, years),
    ends: new Uint32Array(buffer, (2 + years) * WORD, years),
    positions: new Float32Array(buffer, head, 2 * sites),
    nameOf(index) {
      names ??= JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, head + 2 * WORD * sites))) as typeof names;
      return { lao: names?.laos[index] ?? "", key: names?.keys[index] ?? "" };
    },
  };
}

/** The sites of a period: they stand together, because they are in the order of their years. */
export function sliceOf({ years, ends }: SiteColumns, year: number | null, span: Span): Slice {
  if (year === null) return { start: 0, end: ends.at(-1) ?? 0 };
  const upTo = (last: number) => ends[years.findLastIndex((each) => each <= last)] ?? 0;
  return { start: span === "in" ? upTo(year - 1) : 0, end: upTo(year) };
}

/** The BE year of the site at an index. */
export function yearAt({ years, ends }: SiteColumns, index: number): number | null {
  return years[ends.findIndex((end) => index < end)] ?? null;
}
