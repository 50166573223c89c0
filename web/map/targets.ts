/** From a rendered feature to what it stands for. */
import type { GeoJSONFeature } from "maplibre-gl";
import { PIN_SOURCE } from "./style/pin-layers.ts";
import { POINT_SOURCE } from "./style/point-layers.ts";
import type { Target } from "./values.ts";

/** What of a rendered feature is read; its source is the level, or the layer of a programme's sites. */
interface Rendered extends Pick<GeoJSONFeature, "geometry" | "properties"> {
  source: string;
  sourceLayer?: string | undefined;
}

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const title = (value: unknown): string | null => text(value) || null;

export function targetOf({ source, sourceLayer, geometry, properties }: Rendered): Target | null {
  if (source === "province" || source === "lao") {
    const { code, name_th, name_en } = properties;
    return { kind: "area", level: source, code: text(code), name_th: text(name_th), name_en: text(name_en) };
  }
  if (source === PIN_SOURCE) return { kind: "pin", id: text(properties.id) };
  if (source === POINT_SOURCE) return { kind: "point", row: Number(properties.row) };
  if (!sourceLayer || geometry.type !== "Point") return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return {
    kind: "site",
    programme: sourceLayer,
    key: text(properties.key),
    title_th: title(properties.title_th),
    title_en: title(properties.title_en),
    lao: text(properties.lao),
    year: typeof properties.year === "number" ? properties.year : null,
    count: Number(properties.count ?? 1),
    lng,
    lat,
  };
}
