/** Which areas the choropleth colours. */
import type { AreaLevel } from "../../data/area.ts";
import type { Detail } from "../view/view.ts";

export type ChoroplethLevel = "province" | "lao";

/** From this zoom on a province fills the screen and its LAOs are large enough to be read. */
export const LAO_ZOOM = 7;

export function levelAt(zoom: number, detail: Detail): ChoroplethLevel {
  if (detail !== "auto") return detail;
  return zoom < LAO_ZOOM ? "province" : "lao";
}

/** Without a zoom: provinces show how parts of the country differ; what is smaller is made of LAOs. */
export function levelWithin(area: { level: AreaLevel } | null, detail: Detail): ChoroplethLevel {
  if (detail !== "auto") return detail;
  return area === null || area.level === "region" ? "province" : "lao";
}
