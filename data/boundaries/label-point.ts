import { at } from "./arcs.ts";
import type { Positions } from "./ewkb.ts";

/** Whether a position is inside polygons of closed rings of flat x, y pairs (even-odd). */
export function isInside(polygons: readonly (readonly Positions[])[], px: number, py: number): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 2; i < ring.length; i += 2) {
      const [ax, ay, bx, by] = [at(ring, i - 2), at(ring, i - 1), at(ring, i), at(ring, i + 1)];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

const STEPS = 16;
const ROUNDS = 5;

/** The roomiest place inside, found on a grid that closes in on its best position. Throws when nothing is inside. */
export function roomiestPoint(polygons: readonly (readonly Positions[])[]): [number, number] {
  const values = polygons.flat(2);
  const [xs, ys] = [values.filter((_, i) => i % 2 === 0), values.filter((_, i) => i % 2 === 1)];
  let [west, south] = [Math.min(...xs), Math.min(...ys)];
  let [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
  let best: { x: number; y: number; room: number } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < STEPS ** 2; step++) {
      const x = west + (((step % STEPS) + 0.5) / STEPS) * width;
      const y = south + ((Math.floor(step / STEPS) + 0.5) / STEPS) * height;
      if (!isInside(polygons, x, y)) continue;
      const room = distance(polygons, x, y);
      if (!best || room > best.room) best = { x, y, room };
    }
    if (!best) throw new Error(`Nothing is inside the outline at ${west} ${south}`);
    width /= 4;
    height /= 4;
    west = best.x - width / 2;
    south = best.y - height / 2;
  }
  return [best?.x ?? Number.NaN, best?.y ?? Number.NaN];
}

function distance(polygons: readonly (readonly Positions[])[], px: number, py: number): number {
  let least = Infinity;
  for (const ring of polygons.flat()) {
    for (let i = 2; i < ring.length; i += 2) {
      const [ax, ay] = [at(ring, i - 2), at(ring, i - 1)];
      const [dx, dy] = [at(ring, i) - ax, at(ring, i + 1) - ay];
      const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(px - ax - along * dx, py - ay - along * dy));
    }
  }
  return least;
}
