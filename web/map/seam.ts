/** The one place that touches the imperative map: props go in by `update`, what a person does comes out by events. */

import type { MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { AreaLevel } from "../../data/area.ts";
import type { Programme } from "../../data/programme.ts";
import { type ChoroplethLevel, levelAt } from "../theme/level.ts";
import type { AreaState, MapSide } from "../theme/paint.ts";
import { sitesSlice } from "../theme/sites.ts";
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
  roundCamera,
  sameCamera,
  samePadding,
  usablePadding,
} from "./camera.ts";
import { isFollowing } from "./coupled.ts";
import { type DotState, Dots } from "./dots.ts";
import { Failures } from "./failures.ts";
import { paint } from "./paint.ts";
import { type ScreenPoint, setHovered, targetAt } from "./pointer.ts";
import { shapeBbox } from "./shape-outline.ts";
import type { SiteDots } from "./site-dots.ts";
import { PIXEL_RATIO, symbolImage } from "./symbols.ts";
import { MAP_TEXT } from "./text.ts";
import { sameTarget, type Target } from "./values.ts";

const LEVELS = ["province", "lao"] as const;
/** How far around the pointer a site still answers, in px: a fingertip needs more. */
const REACH = { fine: 4, coarse: 16 };
const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Zoom steps that a click on a cluster opens. */
const CLUSTER_STEP = 1.6;

export interface SeamProps {
  view: View;
  states: Readonly<Record<ChoroplethLevel, ReadonlyMap<string, AreaState> | undefined>>;
  selected: { bbox: Bbox; level: AreaLevel; code: string } | null;
  padding: Padding;
  /** The sites of a period, as far as they are known; null for those of all years. */
  dots: readonly SiteDots[] | null;
  /** Some of them cannot be had. */
  dotsFailed: boolean;
  /** Where there are two maps. */
  side?: MapSide | null;
  /** Another map leads: where it goes is not asked of the view. */
  led?: boolean;
  /** Clicks and keys draw, and choose nothing. */
  drawing?: boolean;
  programmes: readonly Programme[];
  onCamera(camera: Camera): void;
  onHover(target: Target | null): void;
  onSelect(target: Target | null): void;
  onLevel(level: ChoroplethLevel): void;
  onReady(): void;
}

/** `failed`: no map at all; `lost`: the graphics context is gone for now; `partly`: some tiles are missing. */
export type MapTrouble = "failed" | "lost" | "partly" | null;

const keyOf = (area: View["area"]): string | null => area && `${area.level}/${area.code}`;

export class Seam {
  readonly map: MapLibreMap;
  readonly #host: HTMLElement;
  readonly #failures: Failures;
  readonly #dots: Dots;
  readonly #painted: Record<ChoroplethLevel, ReadonlyMap<string, AreaState>> = { province: new Map(), lao: new Map() };
  #props: SeamProps | null = null;
  #course: Course | null = null;
  #shown: Camera | null = null;
  #level: ChoroplethLevel | null = null;
  #hovered: Target | null = null;
  #ready = false;
  /** Whether the press that a click ends began while somebody drew: it may have been the last point. */
  #pressDraws = false;

  /**
   * @param host carries `data-state` (loading, ready, error), `data-level` and `data-dots` for whoever waits on the map
   * @param onLost told when the map works again only if it is made anew
   */
  constructor(
    map: MapLibreMap,
    host: HTMLElement,
    onTrouble: (trouble: MapTrouble) => void,
    onDots: (state: DotState) => void,
    onLost: () => void,
  ) {
    this.map = map;
    this.#host = host;
    this.#failures = new Failures(map, (some) => onTrouble(some ? "partly" : null));
    this.#dots = new Dots(map, (state, count) => {
      if (state === "drawn") host.dataset.dots = String(count);
      else delete host.dataset.dots;
      onDots(state);
    });
    map.setMissingStyleImageResolver((name) => this.#addImage(name));
    map.on("style.load", () => this.#repaint());
    map.on("movestart", () => this.#say("loading"));
    map.on("dataloading", () => this.#say("loading"));
    map.on("idle", () => this.#settle());
    map.on("zoom", () => this.#watchLevel());
    map.on("moveend", (event) => (isFollowing(event) ? this.#followed() : this.#moved("told" in event)));
    map.on("resize", () => this.#refit());
    map.on("mousemove", (event) => this.#hover(map.isMoving() ? null : this.#targetAt(event.point, REACH.fine)));
    map.on("mouseout", () => this.#hover(null));
    map.on("click", (event) => this.#click(event));
    map.on("webglcontextlost", () => {
      this.#say("error");
      onTrouble("lost");
    });
    map.on("webglcontextrestored", () => (this.#dots.shares ? onLost() : onTrouble(null)));
    map.getCanvas().addEventListener("pointerdown", () => {
      this.#pressDraws = this.#props?.drawing ?? false;
    });
    map.getCanvas().addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !this.#props?.drawing) this.#props?.onSelect(this.#targetInMiddle());
    });
  }

  update(props: SeamProps): void {
    const before = this.#props;
    this.#props = props;
    const { view, side } = props;
    const text = MAP_TEXT[view.language];
    const label = side ? `${text[side.name]}: ${side.about} — ${text.label}` : text.label;
    this.map.getCanvas().setAttribute("aria-label", label);
    for (const level of LEVELS) this.#paint(level);
    this.#dots.show(props.dots);
    if (props.dotsFailed && !before?.dotsFailed) this.#say("error");
    if (!props.led) this.#steer(props, before);
    this.#watchLevel();
  }

  /** Where the view asks to go. */
  #steer({ view, selected, padding }: SeamProps, before: SeamProps | null): void {
    const area = keyOf(view.area);
    // what is selected comes by its own request, so it may still be about the area before
    const box = area !== null && keyOf(selected) === area ? (selected?.bbox ?? null) : null;
    const place = view.shape
      ? { camera: view.camera, area: formatShape(view.shape), bbox: shapeBbox(view.shape) }
      : { camera: view.camera, area, bbox: box };
    const first = this.#course === null;
    const { course, go } = follow(this.#course, place, this.#shown);
    this.#course = course;
    if (go) this.#go(go, !first);
    else if (before && !samePadding(before.padding, padding)) this.#refit();
  }

  zoomBy(step: number): void {
    this.map.easeTo({ zoom: Math.round(this.map.getZoom()) + step });
  }

  /** The place in the middle of what no panel covers. */
  middle(): [lng: number, lat: number] {
    const { x, y } = this.#middlePoint();
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  retry(): void {
    this.#say("loading");
    this.#failures.retry();
    this.#dots.retry();
  }

  #size() {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lng, lat, zoom: this.map.getZoom() };
  }

  /** Moves without telling the view about it. MapLibre jumps instead where reduced motion is asked for. */
  #go(to: Camera | Bbox, animated: boolean): void {
    const { lng, lat, zoom } = Array.isArray(to)
      ? cameraForBbox(to, this.#props?.padding ?? NO_PADDING, this.#size(), this.map.getMinZoom())
      : to;
    this.#shown = { lng, lat, zoom };
    const target = { center: { lng, lat }, zoom };
    if (animated) this.map.easeTo({ ...target, duration: 600 }, { told: true });
    else this.map.jumpTo(target, { told: true });
  }

  /** A view without a position keeps its area fitted while the window or the panels change. */
  #refit(): void {
    const place = this.#course?.place;
    if (!place || place.camera || this.#course?.waiting || this.map.isMoving()) return;
    this.#go(place.bbox ?? NATION, false);
  }

  /** An area fitted over an older position replaces it; otherwise only a person's moves are reported. */
  #moved(told: boolean): void {
    const camera = this.#camera();
    const place = this.#course?.place;
    const stale = told && place?.camera && !sameCamera(place.camera, camera);
    const changed = !told && !sameCamera(camera, this.#shown);
    this.#shown = camera;
    if (stale || changed) this.#props?.onCamera(roundCamera(camera));
  }

  /** What another map led to is reported by that one. */
  #followed(): void {
    this.#shown = this.#camera();
  }

  #watchLevel(): void {
    const level = this.#props && levelAt(this.map.getZoom(), this.#props.view.detail);
    if (!level || level === this.#level) return;
    this.#level = level;
    this.#host.dataset.level = level;
    this.#props?.onLevel(level);
  }

  #say(state: "loading" | "ready" | "error"): void {
    this.#host.dataset.state = state;
  }

  #settle(): void {
    const failed = this.#failures.some || this.#props?.dotsFailed || this.#dots.state === "failed";
    this.#say(failed ? "error" : this.#whole() ? "ready" : "loading");
    if (this.#ready) return;
    this.#ready = true;
    this.#props?.onReady();
  }

  /** Whether the sites of the period are there, too. */
  #whole(): boolean {
    const view = this.#props?.view;
    if (!view || view.year === null) return true;
    return this.#dots.shown.length === sitesSlice.of(view).length && this.#dots.state !== "waiting";
  }

  #addImage(name: string): void {
    const image = symbolImage(name, this.#props?.programmes ?? []);
    if (image && !this.map.hasImage(name)) this.map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  }

  #repaint(): void {
    for (const level of LEVELS) {
      this.#painted[level] = new Map();
      this.#paint(level);
    }
  }

  #paint(level: ChoroplethLevel): void {
    const states = this.#props?.states[level] ?? new Map<string, AreaState>();
    if (!this.map.getSource(level) || states === this.#painted[level]) return;
    paint(this.map, level, this.#painted[level], states);
    this.#painted[level] = states;
  }

  #targetAt(point: ScreenPoint, reach: number): Target | null {
    if (!this.#level || !this.#props) return null;
    return targetAt(this.map, point, {
      sites: sitesSlice.of(this.#props.view),
      dots: this.#dots.shown,
      level: this.#level,
      reach,
    });
  }

  #middlePoint(): ScreenPoint {
    const { width, height } = this.#size();
    const { left, right, top, bottom } = usablePadding(this.#props?.padding ?? NO_PADDING, { width, height });
    return { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
  }

  #targetInMiddle(): Target | null {
    return this.#targetAt(this.#middlePoint(), REACH.fine);
  }

  #hover(target: Target | null): void {
    if (this.#props?.drawing) return;
    if (sameTarget(target, this.#hovered)) return;
    setHovered(this.map, this.#hovered, false);
    setHovered(this.map, target, true);
    this.#hovered = target;
    this.map.getCanvas().style.cursor = target ? "pointer" : "";
    this.#props?.onHover(target);
  }

  #click(event: MapMouseEvent): void {
    if (this.#pressDraws) return;
    const reach = matchMedia("(pointer: coarse)").matches ? REACH.coarse : REACH.fine;
    const target = this.#targetAt(event.point, reach);
    if (target?.kind === "site" && target.count > 1) {
      this.map.easeTo({ center: [target.lng, target.lat], zoom: this.map.getZoom() + CLUSTER_STEP });
      return;
    }
    this.#props?.onSelect(target);
  }
}
