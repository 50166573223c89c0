import type { AreaLevel, BoundaryQuality } from "../area.ts";
import type { Shape } from "./arcs.ts";

/** A row of areas.csv with its region and outline. */
export interface BoundaryArea {
  level: Exclude<AreaLevel, "region">;
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  region: string;
  province: string;
  amphoe: string | null;
  population: number | null;
  area_km2: number;
  boundary: BoundaryQuality;
  /** Longitude and latitude of a point inside the outline. */
  center: [number, number];
  shape: Shape;
}
