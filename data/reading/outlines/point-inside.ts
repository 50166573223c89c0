/** A place that surely lies in an area, as the middle of its box or its centre of mass may not. */
import type { Polygons, Ring } from "./area-layer.ts";
import { signedDoubleArea } from "./rings.ts";

const sizeOf = ([outer = []]: readonly Ring[]) => Math.abs(signedDoubleArea(outer));

/** [x, y] in the largest of the polygons: halfway along the widest stretch of the line at half its height. A point is itself. */
export function pointInside(polygons: Polygons): readonly number[] {
  const rings = polygons.reduce(
    (largest, each) => (sizeOf(each) > sizeOf(largest) ? each : largest),
    polygons[0] ?? [],
  );
  const outer = rings[0] ?? [];
  if (outer.length === 1) return outer[0] ?? [];
  const heights = outer.map(([, y = 0]) => y);
  const y =
    (heights.reduce((least, each) => Math.min(least, each)) + heights.reduce((most, each) => Math.max(most, each))) / 2;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((one, other) => one - other);
  let [left, right] = [Number.NaN, Number.NaN];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    if (!(right - left >= to - from)) [left, right] = [from, to];
  }
  return [(left + right) / 2, y];
}

/** Where a ring crosses a line from west to east. */
function crossingsOf(ring: Ring, y: number): number[] {
  return ring.flatMap(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
    return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
  });
}
