/** Points inside an outline: a multipolygon of [lng, lat] rings in EPSG:4326, the outer ring of each polygon first. */
import type { Random } from "./random.ts";

export type LngLat = readonly [lng: number, lat: number];
export type Outline = readonly (readonly (readonly LngLat[])[])[];

/** Degrees (about 10 m) that a made point keeps from every line, so that rounding can not carry it over. */
const MARGIN = 1e-4;

function distanceToSegment([x, y]: LngLat, [ax, ay]: LngLat, [bx, by]: LngLat): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Whether the point is inside and at least `margin` degrees from every ring. */
export function isInside(point: LngLat, outline: Outline, margin = MARGIN): boolean {
  const [x, y] = point;
  let inside = false;
  for (const ring of outline.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as LngLat;
      const b = ring[i] as LngLat;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      const near = Math.min(a[0], b[0]) - margin < x && x < Math.max(a[0], b[0]) + margin;
      if (near && distanceToSegment(point, a, b) < margin) return false;
    }
  }
  return inside;
}

/** Five decimals of a degree are about one metre, finer than the place of a site is known. */
export function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}

/** A point drawn evenly from the inside, rounded to five decimals; throws when the outline is too thin for one. */
export function pointInside(outline: Outline, random: Random): LngLat {
  const corners = outline.flat(2);
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  for (let attempt = 0; attempt < 20_000; attempt++) {
    const point = rounded([random.between(west, east), random.between(south, north)]);
    if (isInside(point, outline)) return point;
  }
  throw new Error(`No point found inside the outline between ${west},${south} and ${east},${north}`);
}
