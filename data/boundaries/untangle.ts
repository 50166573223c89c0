import { arcOf, at, type Plane, type Ring, ringArea, type Shape, survivors } from "./arcs.ts";
import { anchors, sweptSpans } from "./swept.ts";

/**
 * Gives points back to a level, in place, until no two lines cross, touch or fold over each other, every ring still
 * turns the way it did, and no island or enclave changed sides of a line. A point that is given back serves every area
 * along its arc, and all finer levels.
 * @param planes in which the level's lines must be clear of each other
 * @returns how many points came back
 * @throws when lines of the source itself cross
 */
export function untangle(
  starts: Uint32Array,
  shapes: readonly Shape[],
  planes: readonly Plane[],
  weights: Float64Array,
  ranks: Uint8Array,
  index: number,
): number {
  let restored = 0;
  const restore = (first: number, last: number) => {
    let best = -1;
    for (let point = first + 1; point < last; point++) {
      if (at(ranks, point) > index && (best < 0 || at(weights, point) > at(weights, best))) best = point;
    }
    if (best < 0) return;
    ranks[best] = index;
    restored++;
  };
  const fixed = planes[0] ? anchors(starts, planes[0]) : [];
  for (;;) {
    const before = restored;
    const kept = survivors(starts, ranks, index);
    const faults = planes.flatMap((plane) => {
      const x = Float64Array.from(kept.points, (point) => at(plane.x, point));
      const y = Float64Array.from(kept.points, (point) => at(plane.y, point));
      return [
        ...crossings(kept.starts, kept.points, { x, y }),
        ...turnedRings(starts, kept.starts, shapes, { x, y }),
        ...sweptSpans(kept.starts, kept.points, plane, fixed),
      ];
    });
    for (const spans of faults) for (const [first, last] of spans) restore(first, last);
    if (!faults.length) return restored;
    if (restored === before) throw new Error(`${faults.length} lines of the source cross, as at point ${faults[0]}`);
  }
}

/** Spans of source points, by first and last, that lie under lines in conflict. */
type Spans = [number, number][];

function crossings(starts: Uint32Array, points: Uint32Array, plane: Plane): Spans[] {
  return conflicts(starts, plane).map((pair) => pair.map((point) => [at(points, point), at(points, point + 1)]));
}

function turnedRings(source: Uint32Array, starts: Uint32Array, shapes: readonly Shape[], { x, y }: Plane): Spans[] {
  const wrong = [...rings(shapes)].filter(([ring, hole]) => ringArea(starts, x, y, ring) > 0 === hole);
  return wrong.map(([ring]) => ring.map(arcOf).map((arc) => [at(source, arc), at(source, arc + 1) - 1]));
}

function* rings(shapes: readonly Shape[]): Generator<[Ring, boolean]> {
  for (const shape of shapes) {
    for (const polygon of shape) for (const [position, ring] of polygon.entries()) yield [ring, position > 0];
  }
}

/** Pairs of segments, each named by its first point, that meet anywhere but at a common end. */
export function conflicts(starts: Uint32Array, { x, y }: Plane): [number, number][] {
  const segments = Array.from(starts.subarray(1)).flatMap((end, arc) =>
    Array.from({ length: end - 1 - at(starts, arc) }, (_, offset) => at(starts, arc) + offset),
  );
  const found = new Map<string, [number, number]>();
  for (const segment of segments) {
    const same = at(x, segment) === at(x, segment + 1) && at(y, segment) === at(y, segment + 1);
    if (same) found.set(`${segment}`, [segment, segment]);
  }
  const { first, members } = bucket(segments, { x, y });
  for (let bin = 0; bin < first.length - 1; bin++) {
    for (let i = at(first, bin); i < at(first, bin + 1); i++) {
      for (let j = at(first, bin); j < i; j++) {
        const a = at(members, j);
        const b = at(members, i);
        if (a !== b && meet(x, y, a, b)) found.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...found.values()];
}

/** Segments by the square of the plane that they may touch, squares hashed into bins: `members` from `first[bin]`. */
function bucket(segments: readonly number[], { x, y }: Plane): { first: Uint32Array; members: Uint32Array } {
  const size = 4 * mean(segments.map((segment) => reach(x, segment) + reach(y, segment)));
  const bins = 2 ** Math.ceil(Math.log2(segments.length + 1));
  const visit = (place: (bin: number, segment: number) => void) => {
    for (const segment of segments) {
      const right = Math.floor(Math.max(at(x, segment), at(x, segment + 1)) / size);
      const top = Math.floor(Math.max(at(y, segment), at(y, segment + 1)) / size);
      for (let column = Math.floor(Math.min(at(x, segment), at(x, segment + 1)) / size); column <= right; column++) {
        for (let row = Math.floor(Math.min(at(y, segment), at(y, segment + 1)) / size); row <= top; row++) {
          place((Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (bins - 1), segment);
        }
      }
    }
  };
  const first = new Uint32Array(bins + 1);
  visit((bin) => {
    first[bin + 1] = at(first, bin + 1) + 1;
  });
  for (let bin = 0; bin < bins; bin++) first[bin + 1] = at(first, bin + 1) + at(first, bin);
  const next = first.slice();
  const members = new Uint32Array(at(first, bins));
  visit((bin, segment) => {
    members[at(next, bin)] = segment;
    next[bin] = at(next, bin) + 1;
  });
  return { first, members };
}

const reach = (values: ArrayLike<number>, segment: number) => Math.abs(at(values, segment + 1) - at(values, segment));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length || 1;

function meet(x: ArrayLike<number>, y: ArrayLike<number>, first: number, second: number): boolean {
  const ax = at(x, first);
  const ay = at(y, first);
  const bx = at(x, first + 1);
  const by = at(y, first + 1);
  const cx = at(x, second);
  const cy = at(y, second);
  const dx = at(x, second + 1);
  const dy = at(y, second + 1);
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const starts = ax === cx && ay === cy;
  const ends = bx === dx && by === dy;
  const chained = bx === cx && by === cy;
  const closing = ax === dx && ay === dy;
  if ((starts && ends) || (chained && closing)) return true;
  if (starts) return folds(bx - ax, by - ay, dx - cx, dy - cy);
  if (ends) return folds(ax - bx, ay - by, cx - dx, cy - dy);
  if (chained) return folds(ax - bx, ay - by, dx - cx, dy - cy);
  if (closing) return folds(bx - ax, by - ay, cx - dx, cy - dy);
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (rx - px) * (qy - py));
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) <= 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) <= 0
  );
}

/** Whether two directions from one point are the same. */
const folds = (ux: number, uy: number, vx: number, vy: number) => ux * vy === uy * vx && ux * vx + uy * vy > 0;
