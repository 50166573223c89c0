/** What a person is looking at. The URL holds all of it: `parseView(search)` and `formatView(view)` are each other's inverse. */
import type { AreaLevel } from "../data/area.ts";
import type { Measure } from "../data/programme.ts";

export type Language = "th" | "en";

/** The choropleth level: `auto` shows provinces far out and LAOs when zoomed in. */
export type Detail = "auto" | "province" | "lao";

export interface View {
  language: Language;
  /** Programme and measure of the choropleth. */
  programme: string;
  measure: Measure;
  /** BE, cumulative up to the year; null = all years. */
  year: number | null;
  detail: Detail;
  /** The selected area that every figure is about; null = the nation. */
  area: { level: AreaLevel; code: string } | null;
  /** Programmes whose sites are drawn as points. */
  sites: readonly string[];
  camera: { lng: number; lat: number; zoom: number } | null;
  /** Map, or the table that equals it. */
  pane: "map" | "table";
}
