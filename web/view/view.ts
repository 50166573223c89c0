/** What a person is looking at. The address holds all of it: see `address.ts`. */
import type { Basis } from "../../data/programme.ts";
import { OPENING_PROGRAMME, programmeOf } from "../../data/themes.ts";
import type { Camera } from "./camera.ts";
import type { AreaReference } from "./reference.ts";
import type { Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";

export type Language = "th" | "en";

/** The choropleth level: `auto` shows provinces far out and LAOs when zoomed in. */
export type Detail = "auto" | "province" | "lao";

/** Extends the theme of the choropleth. */
export interface View extends Theme {
  language: Language;
  /** Which sets are counted. */
  only: Basis;
  detail: Detail;
  /** The selected area that every figure is about; null = the nation. */
  area: AreaReference | null;
  camera: Camera | null;
  /** What the stage shows: `map`, `figures` (the other tab of a phone that covers no map), or a pane of a capability. */
  pane: string;
  /** A drawn outline that the figures are about instead of the area. One too long for an address stays out of it. */
  shape: Shape | null;
  /** By parameter, what capabilities keep in the address. Read and written through their slices only. */
  parts: Readonly<Record<string, unknown>>;
}

/** What an address without parameters shows. */
export const OPENING: View = {
  language: "th",
  only: "all",
  programme: OPENING_PROGRAMME,
  measure: programmeOf(OPENING_PROGRAMME).defaultMeasure,
  year: null,
  span: "until",
  detail: "auto",
  area: null,
  camera: null,
  pane: "map",
  shape: null,
  parts: {},
};
