/** Where the map looks, as functions of the view. WGS 84 degrees, Web Mercator zoom of 512 px tiles, CSS pixels. */
import type { View } from "../view/view.ts";

export type Bbox = [west: number, south: number, east: number, north: number];
export type Camera = NonNullable<View["camera"]>;
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The country with its islands. */
export const NATION: Bbox = [97.34, 5.61, 105.64, 20.47];
/** The whole nation still fits a phone of 740 × 360 px, on its side, at this zoom. */
export const MIN_ZOOM = 3;
/** Outlines are accurate to some ten metres: closer would promise what the data do not hold. */
export const MAX_ZOOM = 15;
/** A selected area is shown with its surroundings. */
const FIT_MAX_ZOOM = 12.5;
/** The centre may leave the country only so far that something of it stays in sight, in degrees. */
const MARGIN = 1.5;

export function samePadding(one: Padding, other: Padding): boolean {
  return one.top === other.top && one.right === other.right && one.bottom === other.bottom && one.left === other.left;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Keeps the centre at the country and the zoom in range. */
export function constrained({ lng, lat, zoom }: Camera): Camera {
  return {
    lng: clamp(lng, NATION[0] - MARGIN, NATION[2] + MARGIN),
    lat: clamp(lat, NATION[1] - MARGIN, NATION[3] + MARGIN),
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** Precision of the URL: about ten metres and a hundredth of a zoom step. */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return { lng: round(lng, 4), lat: round(lat, 4), zoom: round(zoom, 2) };
}

export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (!one || !other) return one === other;
  const [a, b] = [roundCamera(one), roundCamera(other)];
  return a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom;
}

/** What panels cover, cut back where it would leave less than 45 % of the map for the area itself. */
export function usablePadding(padding: Padding, size: { width: number; height: number }, rim = 16): Padding {
  const shrink = (covered: number, length: number) => Math.min(1, (0.55 * length) / Math.max(covered, 1));
  const across = shrink(padding.left + padding.right + 2 * rim, size.width);
  const down = shrink(padding.top + padding.bottom + 2 * rim, size.height);
  return {
    top: (padding.top + rim) * down,
    right: (padding.right + rim) * across,
    bottom: (padding.bottom + rim) * down,
    left: (padding.left + rim) * across,
  };
}

const yOf = (lat: number) => (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
const latOf = (y: number) => (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;

/** The camera that shows a box as large as the part of the map allows that no panel covers. */
export function cameraForBbox(
  bbox: Bbox,
  padding: Padding,
  size: { width: number; height: number },
  minZoom = MIN_ZOOM,
): Camera {
  const [west, south, east, north] = bbox;
  const inner = usablePadding(padding, size);
  const width = size.width - inner.left - inner.right;
  const height = size.height - inner.top - inner.bottom;
  const spanX = Math.max((east - west) / 360, 1e-9);
  const spanY = Math.max(yOf(south) - yOf(north), 1e-9);
  const zoom = clamp(Math.log2(Math.min(width / spanX, height / spanY) / 512), minZoom, FIT_MAX_ZOOM);
  const world = 512 * 2 ** zoom;
  const x = ((west + east) / 2 + 180) / 360 + (inner.right - inner.left) / 2 / world;
  const y = (yOf(south) + yOf(north)) / 2 + (inner.bottom - inner.top) / 2 / world;
  return { lng: x * 360 - 180, lat: latOf(y), zoom };
}

/** What the camera follows: the position in the view, and what is selected in it. */
export interface Place {
  camera: Camera | null;
  /** Names `View.area`; null = the nation. */
  area: string | null;
  /** The box of the area; null while it is on its way. */
  bbox: Bbox | null;
}

export interface Course {
  place: Place;
  /** The area (or the nation) has still to be brought into sight. */
  waiting: boolean;
}

/**
 * Where to go when the view changes. A new position in the view wins (a link, or back and forward). Without a position
 * the selected area is fitted, or the nation. Choosing an area while the view still holds the old position asks to
 * see it, so it is fitted too. What the map itself reported never moves it again.
 *
 * @param course what the last call returned; null before the first
 * @param shown what the map shows, as it last reported or was last told; null before the first move
 * @returns `go`: a position, a box to fit, or null to stay
 */
export function follow(
  course: Course | null,
  place: Place,
  shown: Camera | null,
): { course: Course; go: Camera | Bbox | null } {
  const moved = place.camera && !sameCamera(place.camera, course?.place.camera ?? null);
  if (place.camera && moved && !sameCamera(place.camera, shown)) {
    return { course: { place, waiting: false }, go: place.camera };
  }
  const chosen = course !== null && course.place.area !== place.area;
  const released = place.camera === null && (course === null || course.place.camera !== null);
  const asked = chosen && (place.area !== null || place.camera === null);
  const waiting = asked || released || (!chosen && course?.waiting === true);
  if (!waiting) return { course: { place, waiting }, go: null };
  if (place.area && !place.bbox) return { course: { place, waiting }, go: course ? null : NATION };
  return { course: { place, waiting: false }, go: place.bbox ?? NATION };
}
