/** Where the map looks: it goes where the view asks, and reports where a person moved it. */
import type { MapLibreMap } from "maplibre-gl";
import type { AreaLevel } from "../../data/area.ts";
import { formatShape } from "../view/shape.ts";
import type { View } from "../view/view.ts";
import {
  type Bbox,
  type Camera,
  type Course,
  cameraForBbox,
  follow,
  NATION,
  type Padding,
  type Place,
  roundCamera,
  sameCamera,
  samePadding,
  usablePadding,
} from "./camera.ts";
import { isFollowing } from "./coupled.ts";
import type { ScreenPoint } from "./pointer.ts";
import { shapeBbox } from "./style/shape-outline.ts";

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const MOVE_MS = 600;

export interface Destination {
  view: View;
  /** The area of the view with its box in degrees, or the one before while that is on its way. */
  selected: { bbox: Bbox; level: AreaLevel; code: string } | null;
  /** CSS px of the map that panels cover. */
  padding: Padding;
}

const keyOf = (area: View["area"]): string | null => area && `${area.level}/${area.code}`;

function placeOf({ view, selected }: Destination): Place {
  const area = keyOf(view.area);
  if (view.shape) return { camera: view.camera, area: formatShape(view.shape), bbox: shapeBbox(view.shape) };
  // what is selected comes by its own request, so it may still be about the area before
  const box = area !== null && keyOf(selected) === area ? (selected?.bbox ?? null) : null;
  return { camera: view.camera, area, bbox: box };
}

export class Steering {
  readonly #map: MapLibreMap;
  readonly #onCamera: (camera: Camera) => void;
  #padding = NO_PADDING;
  #course: Course | null = null;
  #shown: Camera | null = null;

  /** @param onCamera after a move by a person, and after an area was fitted while the view held another camera */
  constructor(map: MapLibreMap, onCamera: (camera: Camera) => void) {
    this.#map = map;
    this.#onCamera = onCamera;
    map.on("moveend", (event) => (isFollowing(event) ? this.#followed() : this.#moved("told" in event)));
    map.on("resize", () => this.#refit());
  }

  /** @param led another map leads: where it goes is not asked of the view */
  update(destination: Destination, led: boolean): void {
    const { padding } = destination;
    const covered = samePadding(this.#padding, padding);
    this.#padding = padding;
    if (led) return;
    const first = this.#course === null;
    const { course, go } = follow(this.#course, placeOf(destination), this.#shown);
    this.#course = course;
    if (go) this.#go(go, !first);
    else if (!first && !covered) this.#refit();
  }

  /** The middle of what no panel covers. */
  middle(): ScreenPoint {
    const { width, height } = this.#size();
    const { left, right, top, bottom } = usablePadding(this.#padding, { width, height });
    return { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
  }

  #size() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }

  /** Moves without telling the view about it. MapLibre jumps instead where reduced motion is asked for. */
  #go(to: Camera | Bbox, animated: boolean): void {
    const { lng, lat, zoom } = Array.isArray(to)
      ? cameraForBbox(to, this.#padding, this.#size(), this.#map.getMinZoom())
      : to;
    this.#shown = { lng, lat, zoom };
    const target = { center: { lng, lat }, zoom };
    if (animated) this.#map.easeTo({ ...target, duration: MOVE_MS }, { told: true });
    else this.#map.jumpTo(target, { told: true });
  }

  /** A view without a position keeps its area fitted while the window or the panels change. */
  #refit(): void {
    const place = this.#course?.place;
    if (!place || place.camera || this.#course?.waiting || this.#map.isMoving()) return;
    this.#go(place.bbox ?? NATION, false);
  }

  /** An area fitted over an older position replaces it; otherwise only a person's moves are reported. */
  #moved(told: boolean): void {
    const camera = this.#camera();
    const place = this.#course?.place;
    const stale = told && place?.camera && !sameCamera(place.camera, camera);
    const changed = !told && !sameCamera(camera, this.#shown);
    this.#shown = camera;
    if (stale || changed) this.#onCamera(roundCamera(camera));
  }

  /** Where another map led is reported by that one. */
  #followed(): void {
    this.#shown = this.#camera();
  }
}
