import { type Arcs, arcCount, at, cross, type Plane } from "./arcs.ts";
import { conflicts } from "./untangle.ts";

/**
 * Rounding to a grid makes some points of a source coincide and a few lines cross by a unit near the point where they
 * meet. Leaves out, of each such pair of segments, the inner point that matters least, until no two lines conflict.
 * @param planes the same lines in every plane where they must be clear of each other
 */
export function mend(arcs: Arcs, planes: (arcs: Arcs) => readonly Plane[]): { arcs: Arcs; removed: number } {
  let current = arcs;
  for (;;) {
    const drop = new Set<number>();
    for (const plane of planes(current)) {
      for (const [a, b] of conflicts(current.starts, plane)) drop.add(leastPoint(current, [a, a + 1, b, b + 1]));
    }
    if (!drop.size) return { arcs: current, removed: arcs.x.length - current.x.length };
    current = without(current, drop);
  }
}

function leastPoint({ starts, x, y }: Arcs, candidates: readonly number[]): number {
  const ends = new Set(starts);
  let least = -1;
  let smallest = Infinity;
  for (const point of candidates) {
    if (ends.has(point) || ends.has(point + 1)) continue;
    const triangle = Math.abs(cross(x, y, point - 1, point, point + 1));
    if (triangle < smallest) [least, smallest] = [point, triangle];
  }
  if (least < 0) throw new Error(`Lines cross at ${x[candidates[0] ?? 0]} ${y[candidates[0] ?? 0]} of the grid`);
  return least;
}

function without(arcs: Arcs, drop: ReadonlySet<number>): Arcs {
  const kept = (_: number, point: number) => !drop.has(point);
  const starts = new Uint32Array(arcs.starts.length);
  for (let arc = 0; arc < arcCount(arcs); arc++) {
    let points = 0;
    for (let point = at(arcs.starts, arc); point < at(arcs.starts, arc + 1); point++) if (!drop.has(point)) points++;
    starts[arc + 1] = at(starts, arc) + points;
  }
  return { starts, x: arcs.x.filter(kept), y: arcs.y.filter(kept) };
}
