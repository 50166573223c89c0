/** Results as the API answers them. */
import type { z } from "@hono/zod-openapi";
import { areaName, withinText } from "../../../data/area-name.ts";
import { COUNTRY_BOUNDS } from "../../../data/country.ts";
import type { SearchResult } from "../../wire/search.ts";
import type { AreaAnswer } from "../areas.ts";
import type { Found } from "./find-places.ts";
import type { FoundSite } from "./sites.ts";

export type Result = z.infer<typeof SearchResult>;

/** null where the area is gone meanwhile. */
export function resultOf(found: Found | FoundSite, area: AreaAnswer | undefined): Result | null {
  if (!("name" in found)) return area ? siteResult(found, area) : null;
  const { place, as } = found.name;
  if (place.kind === "programme") {
    const [west, south, east, north] = COUNTRY_BOUNDS;
    return {
      kind: place.kind,
      code: place.code,
      programme: place.code,
      name_th: place.name_th,
      name_en: place.name_en,
      found_as: null,
      within_th: withinText({}, "th"),
      within_en: withinText({}, "en"),
      center: [(west + east) / 2, (south + north) / 2],
      bbox: [west, south, east, north],
    };
  }
  if (!area) return null;
  const name_th = areaName(area, "th");
  return {
    kind: place.kind,
    code: place.code,
    programme: null,
    name_th,
    name_en: areaName(area, "en"),
    found_as: as === null || as.name_th === name_th ? null : { ...as, tambon: as.tambon ?? null },
    within_th: area.within_th,
    within_en: area.within_en,
    center: area.center,
    bbox: area.bbox,
  };
}

function siteResult({ code, programme, title_th, title_en, center }: FoundSite, area: AreaAnswer): Result {
  const [lng, lat] = [center[0] ?? area.center[0], center[1] ?? area.center[1]];
  return {
    kind: "site",
    code,
    programme,
    name_th: title_th ?? title_en ?? code,
    name_en: title_en ?? title_th ?? code,
    found_as: null,
    within_th: `${areaName(area, "th")} ${area.within_th}`,
    within_en: `${areaName(area, "en")}, ${area.within_en}`,
    center: [lng, lat],
    bbox: [lng, lat, lng, lat],
  };
}
