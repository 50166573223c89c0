/** Label points of the provinces, from the list of areas. */
import type { FeatureCollection, Point } from "geojson";
import type { Area } from "../../api/areas.ts";

type ProvinceName = Pick<Area, "code" | "name_th" | "name_en" | "center" | "population">;

/** GeoJSON in WGS 84 degrees; the more people, the longer a province keeps its label where there is no room. */
export function provinceLabels(provinces: readonly ProvinceName[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: provinces.map(({ code, name_th, name_en, center, population }) => ({
      type: "Feature",
      properties: { code, name_th, name_en, weight: population ?? 0 },
      geometry: { type: "Point", coordinates: center },
    })),
  };
}
