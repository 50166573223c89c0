/** Outlines as paths of a small still map. */
import type { Path } from "../geometry/feature.ts";

export interface StillMap {
  width: number;
  height: number;
  /** In drawing order. */
  areas: readonly StillArea[];
  /** The outline of the place that the map is about; null where it is about all of them. */
  place: string | null;
}

export interface StillArea {
  code: string;
  /** `d` of an SVG path, in units of the map. */
  path: string;
  /** What it is coloured by; null where it has no value. */
  value: number | null;
}

/** A step to the next point, written as short as SVG allows. */
const step = (dx: number, dy: number) => `${dx}${dy < 0 ? "" : " "}${dy}`;

/** Whole numbers, each point as its distance from the one before; what rounding made equal is left out. */
function ringPath(ring: Path): string {
  let [x = 0, y = 0] = ring;
  let text = `M${step(x, y)}l`;
  const start = text.length;
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const [nextX = 0, nextY = 0] = [ring[at], ring[at + 1]];
    if (nextX === x && nextY === y) continue;
    const next = step(nextX - x, nextY - y);
    text += text.length > start && !next.startsWith("-") ? ` ${next}` : next;
    [x, y] = [nextX, nextY];
  }
  return text.length > start ? `${text}z` : "";
}

/** Islands smaller than this many units both ways are left out, unless the area has nothing larger. */
const SMALLEST = 3;

function extent(ring: Path): number {
  const xs = ring.filter((_, at) => at % 2 === 0);
  const ys = ring.filter((_, at) => at % 2 === 1);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

export function outlinePath(polygons: readonly (readonly Path[])[]): string {
  const outer = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const largest = Math.max(...outer.map(extent));
  const least = Math.min(SMALLEST, largest);
  return polygons
    .flatMap((rings) => rings.filter((ring) => extent(ring) >= least))
    .map(ringPath)
    .join("");
}
