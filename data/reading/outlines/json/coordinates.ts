/** Rings of JSON: places are [x, y], whatever follows (a height, null, NaN) is not needed. */
import type { Bilingual } from "../../../area.ts";
import type { Ring } from "../area-layer.ts";
import { signedDoubleArea } from "../rings.ts";
import { sentences } from "../sentences.ts";
import { isList } from "./values.ts";

/** The rings of one polygon, or why they are none. */
export function readRings(value: unknown): readonly Ring[] | Bilingual {
  if (!isList(value) || value.length === 0) return sentences.badPlace(value ?? null);
  const rings: Ring[] = [];
  for (const each of value) {
    const ring = readRing(each);
    if (!isList(ring)) return ring;
    rings.push(ring);
  }
  return rings;
}

/** [x, y]; null for what is no place. */
export function readPlace(value: unknown): [x: number, y: number] | null {
  const [x, y] = isList(value) ? value : [];
  const isPlace = typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y);
  return isPlace ? [x, y] : null;
}

function readRing(value: unknown): number[][] | Bilingual {
  if (!isList(value)) return sentences.badPlace(value);
  const ring: number[][] = [];
  for (const each of value) {
    const place = readPlace(each);
    if (place === null) return sentences.badPlace(each);
    ring.push(place);
  }
  if (ring.length < 3) return sentences.fewPlaces;
  return signedDoubleArea(ring) === 0 ? sentences.flatRing : ring;
}
