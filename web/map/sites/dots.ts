/** Dots come and go with the period, and with the graphics context; the code that draws them is fetched for the first. */
import type { MapLibreMap } from "maplibre-gl";
import type { DotOverlay } from "./dot-overlay.ts";
import { type SiteDots, sameDots } from "./site-dots.ts";

/** `none`: sites are shown as symbols, or not at all; `waiting`: until all that was asked for is on the map. */
export type DotState = "none" | "waiting" | "drawn" | "failed";

export class Dots {
  readonly #map: MapLibreMap;
  readonly #onState: (state: DotState, count: number) => void;
  #wanted: readonly SiteDots[] | null = null;
  #overlay: DotOverlay | null = null;
  #idle = false;
  #shares = false;
  #left = false;
  state: DotState = "none";

  /** @param onState told of every change, with how many are drawn */
  constructor(map: MapLibreMap, onState: (state: DotState, count: number) => void) {
    this.#map = map;
    this.#onState = onState;
    map.on("webglcontextlost", () => this.#shares && this.#leave());
    map.on("remove", () => this.#leave());
    map.on("idle", () => {
      this.#idle = true;
      if (this.#wanted && !this.#overlay) void this.#add();
    });
  }

  /** Whether the graphics context of the map was shared, and cannot be restored. */
  get shares(): boolean {
    return this.#shares;
  }

  /** What is drawn, or about to be. */
  get shown(): readonly SiteDots[] {
    return this.#wanted ?? [];
  }

  /** @param dots null takes them away */
  show(dots: readonly SiteDots[] | null): void {
    if (this.#left || sameDots(dots, this.#wanted)) return;
    this.#wanted = dots;
    if (!dots) {
      this.#remove();
      this.#say("none");
    } else if (this.#overlay) this.#overlay.show(dots);
    else void this.#add();
  }

  retry(): void {
    if (this.state === "failed") void this.#add();
  }

  async #add(): Promise<void> {
    this.#say("waiting");
    if (!this.#idle) return;
    try {
      const { addDots } = await import("./dot-overlay.ts");
      if (!this.#wanted || this.#overlay) return;
      this.#shares = true;
      this.#overlay = addDots(this.#map, (count) => this.#say("drawn", count));
      this.#overlay.show(this.#wanted);
    } catch {
      this.#say("failed");
    }
  }

  /** For good: deck.gl keeps what it knows of a graphics context with it, and that is wrong for a restored one. */
  #leave(): void {
    this.#left = true;
    this.#wanted = null;
    this.#remove();
  }

  #remove(): void {
    this.#overlay?.remove();
    this.#overlay = null;
  }

  #say(state: DotState, count = 0): void {
    this.state = state;
    this.#onState(state, count);
  }
}
