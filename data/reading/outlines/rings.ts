/** Sorts loose rings into polygons: a ring inside an odd number of others is a hole of the smallest of those. */
import type { Bilingual } from "../../area.ts";
import type { Polygons, Ring } from "./area-layer.ts";
import { sentences } from "./sentences.ts";

interface Placed {
  ring: Ring;
  /** Of the ring without its sign, in squares of the file's unit. */
  area: number;
  west: number;
  south: number;
  east: number;
  north: number;
  parent: Placed | null;
  depth: number;
}

/**
 * Which way a ring is wound says nothing, since writers get it wrong. Every ring comes back in one of the polygons, which
 * stand in the order of their outer rings; or a sentence where there are more rings within each other than can be sorted.
 */
export function polygonsOfRings(rings: readonly Ring[]): Polygons | Bilingual {
  const placed = rings.map(place);
  const bySize = [...placed].sort((one, other) => one.area - other.area);
  const effort: Effort = { left: MOST_STEPS };
  for (const [at, inner] of bySize.entries()) {
    inner.parent = parentOf(inner, bySize, at + 1, effort);
    if (effort.left < 0) return sentences.manyRings(rings.length);
  }
  for (const each of bySize.reverse()) each.depth = each.parent ? each.parent.depth + 1 : 0;
  const polygons = new Map<Placed | null, Ring[]>();
  for (const each of placed) if (each.depth % 2 === 0) polygons.set(each, [each.ring]);
  for (const each of placed) if (each.depth % 2 === 1) polygons.get(each.parent)?.push(each.ring);
  return [...polygons.values()];
}

/** Twice the area that a ring encloses, positive when it runs against the clock. */
export function signedDoubleArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return sum;
}

function place(ring: Ring): Placed {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { ring, area: Math.abs(signedDoubleArea(ring)) / 2, west, south, east, north, parent: null, depth: 0 };
}

/** Lines of rings that are looked at to sort one shape: about two seconds of them. */
const MOST_STEPS = 5e7;
/** What comparing two boxes takes, in such lines. */
const BOX_STEP = 0.2;
interface Effort {
  left: number;
}

function parentOf(inner: Placed, bySize: readonly Placed[], from: number, effort: Effort): Placed | null {
  for (let at = from; at < bySize.length && effort.left >= 0; at++) {
    effort.left -= BOX_STEP;
    const outer = bySize[at];
    if (outer && holds(outer, inner, effort)) return outer;
  }
  return null;
}

/** Rings do not cross, but may touch: the first place of the inner one that is not on the outer line tells. */
function holds(outer: Placed, inner: Placed, effort: Effort): boolean {
  const inBox =
    outer.west <= inner.west && outer.south <= inner.south && outer.east >= inner.east && outer.north >= inner.north;
  if (!inBox || outer.area === inner.area) return false;
  for (const [x = 0, y = 0] of tellingPlaces(inner.ring)) {
    effort.left -= outer.ring.length;
    if (effort.left < 0) return false;
    const side = sideOf(outer.ring, x, y);
    if (side !== "on") return side === "inside";
  }
  return false;
}

/** Its places, then the middles of its lines. */
function* tellingPlaces(ring: Ring): Generator<readonly number[]> {
  yield* ring;
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    yield [(x + nextX) / 2, (y + nextY) / 2];
  }
}

function sideOf(ring: Ring, x: number, y: number): "inside" | "outside" | "on" {
  let inside = false;
  let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
  // counted by hand: this is where the time of sorting goes
  for (let at = 0; at < ring.length; at++) {
    const x2 = ring[at]?.[0] ?? 0;
    const y2 = ring[at]?.[1] ?? 0;
    const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
    const between = (x - x1) * (x - x2) <= 0 && (y - y1) * (y - y2) <= 0;
    if (turn === 0 && between) return "on";
    if (y1 > y !== y2 > y && turn > 0 === y2 > y1) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside ? "inside" : "outside";
}
