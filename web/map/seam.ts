/** The one place that touches the imperative map: props go in by `update`, what a person does comes out by events. */
import type { MapLibreMap } from "maplibre-gl";
import type { Look } from "../../data/looks.ts";
import type { Programme } from "../../data/programme.ts";
import { type ChoroplethLevel, levelAt } from "../theme/level.ts";
import type { MapSide } from "../theme/paint.ts";
import { sitesSlice } from "../theme/sites.ts";
import type { Camera } from "./camera.ts";
import { Failures } from "./failures.ts";
import { showWhenWhole } from "./first-look.ts";
import type { StatesByLevel } from "./map-props.ts";
import { paint } from "./paint.ts";
import { type ScreenPoint, targetAt } from "./pointer.ts";
import { type DotState, Dots } from "./sites/dots.ts";
import type { SiteDots } from "./sites/site-dots.ts";
import { type Destination, Steering } from "./steering.ts";
import { PIXEL_RATIO, symbolImage } from "./style/symbols.ts";
import { MAP_TEXT } from "./text.ts";
import type { Target } from "./values.ts";
import { watchPointer } from "./watch-pointer.ts";

const LEVELS = ["province", "lao"] as const;

export interface SeamProps extends Destination {
  states: StatesByLevel;
  /** The sites of a period, as far as they are known; null for those of all years. */
  dots: readonly SiteDots[] | null;
  /** Some of them cannot be had. */
  dotsFailed: boolean;
  /** Where there are two maps. */
  side?: MapSide | null;
  /** Another map leads: where it goes is not asked of the view. */
  led: boolean;
  /** Clicks and keys draw, and choose nothing. */
  drawing: boolean;
  programmes: readonly Programme[];
  onCamera(camera: Camera): void;
  onHover(target: Target | null): void;
  onSelect(target: Target | null): void;
  onLevel(level: ChoroplethLevel): void;
  onReady(): void;
}

/** `failed`: no map at all; `lost`: the graphics context is gone for now; `partly`: some tiles are missing. */
export type MapTrouble = "failed" | "lost" | "partly" | null;

export class Seam {
  readonly map: MapLibreMap;
  readonly #host: HTMLElement;
  readonly #failures: Failures;
  readonly #dots: Dots;
  readonly #steering: Steering;
  readonly #painted: Record<ChoroplethLevel, ReadonlyMap<string, Look>> = { province: new Map(), lao: new Map() };
  #props: SeamProps | null = null;
  #level: ChoroplethLevel | null = null;
  #ready = false;

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
    map.on("idle", () => host.dataset.shown !== undefined && this.#settle());
    showWhenWhole(map, host, () => this.#settle());
    map.on("zoom", () => this.#watchLevel());
    this.#steering = new Steering(map, (camera) => this.#props?.onCamera(camera));
    watchPointer(map, {
      targetAt: (point, reach) => this.#targetAt(point, reach),
      middle: () => this.#steering.middle(),
      drawing: () => this.#props?.drawing ?? false,
      onHover: (target) => this.#props?.onHover(target),
      onSelect: (target) => this.#props?.onSelect(target),
    });
    map.on("webglcontextlost", () => {
      this.#say("error");
      onTrouble("lost");
    });
    map.on("webglcontextrestored", () => (this.#dots.shares ? onLost() : onTrouble(null)));
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
    this.#steering.update(props, props.led);
    this.#watchLevel();
  }

  zoomBy(step: number): void {
    this.map.easeTo({ zoom: Math.round(this.map.getZoom()) + step });
  }

  /** The place in the middle of what no panel covers. */
  middle(): [lng: number, lat: number] {
    const { x, y } = this.#steering.middle();
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  retry(): void {
    this.#say("loading");
    this.#failures.retry();
    this.#dots.retry();
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
    const states = this.#props?.states[level] ?? new Map<string, Look>();
    if (!this.map.getSource(level) || states === this.#painted[level]) return;
    paint(this.map, level, this.#painted[level], states);
    this.#painted[level] = states;
  }

  #targetAt(point: ScreenPoint, reach: number): Target | null {
    if (!this.#level || !this.#props) return null;
    const sites = sitesSlice.of(this.#props.view);
    return targetAt(this.map, point, { sites, dots: this.#dots.shown, level: this.#level, reach });
  }
}
