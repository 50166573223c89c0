/** The sites of one programme in a period: which of the columns they are, how large, and which of them is near. */
import type { Span } from "../../../data/programme.ts";
import { type SiteColumns, type Slice, sliceOf, yearAt } from "../../../data/site-columns.ts";
import type { Target } from "../values.ts";

export interface SiteDots extends Slice {
  programme: string;
  columns: SiteColumns;
}

export function siteDots(programme: string, columns: SiteColumns, year: number, span: Span): SiteDots {
  return { programme, columns, ...sliceOf(columns, year, span) };
}

export function sameDots(one: readonly SiteDots[] | null, other: readonly SiteDots[] | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.length === other.length &&
    one.every(({ columns, start, end }, index) => {
      const twin = other[index];
      return columns === twin?.columns && start === twin.start && end === twin.end;
    })
  );
}

/** CSS px with the rim: small as long as the whole country is in sight. */
const RADII = [
  { zoom: 5, radius: 3 },
  { zoom: 8, radius: 4 },
  { zoom: 11, radius: 6 },
  { zoom: 14, radius: 9 },
] as const;

/** A programme with more sites than this is drawn smaller, so that neighbours can be told apart. */
const MANY = 20_000;
const SMALLER = 0.7;

/** @param sites of all years, so that it stays the same from year to year */
export function radiusAt(zoom: number, sites: number): number {
  return (sites > MANY ? SMALLER : 1) * radiusOfFew(zoom);
}

function radiusOfFew(zoom: number): number {
  const next = RADII.findIndex((stop) => zoom < stop.zoom);
  const [below, above] = [RADII[next - 1], RADII[next]];
  if (!above) return RADII[RADII.length - 1]?.radius ?? 0;
  if (!below) return above.radius;
  const along = (zoom - below.zoom) / (above.zoom - below.zoom);
  return below.radius + along * (above.radius - below.radius);
}

/**
 * The nearest to a place among the sites in a box, in the measure of `distance`.
 *
 * @param box WGS 84: west, south, east, north
 */
export function nearestDot(
  dots: readonly SiteDots[],
  [west, south, east, north]: readonly [number, number, number, number],
  distance: (lng: number, lat: number) => number,
): Target | null {
  let nearest: Target | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { programme, columns, start, end } of dots) {
    const { positions } = columns;
    // the later ones lie on top
    for (let index = end - 1; index >= start; index--) {
      const lng = positions[2 * index] as number;
      const lat = positions[2 * index + 1] as number;
      if (lng < west || lng > east || lat < south || lat > north) continue;
      const away = distance(lng, lat);
      if (away >= least) continue;
      least = away;
      const found = { programme, ...columns.nameOf(index), year: yearAt(columns, index), lng, lat };
      nearest = { kind: "site", title_th: null, title_en: null, count: 1, ...found };
    }
  }
  return nearest;
}
