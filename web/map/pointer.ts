/** What lies under a point of the screen, and the outline of what is hovered. */
import type { MapLibreMap, PointLike } from "maplibre-gl";
import type { ChoroplethLevel } from "../theme/level.ts";
import { nearestDot, type SiteDots } from "./sites/site-dots.ts";
import { PIN_LAYER } from "./style/pin-layers.ts";
import { POINT_LAYER } from "./style/point-layers.ts";
import { dotLayerId, siteLayerId } from "./style/site-layers.ts";
import { targetOf } from "./targets.ts";
import type { Target } from "./values.ts";

export interface ScreenPoint {
  x: number;
  y: number;
}

const rendered = (map: MapLibreMap, at: PointLike | [PointLike, PointLike], names: readonly string[]) => {
  const layers = names.filter((name) => map.getLayer(name));
  return layers.length > 0 ? map.queryRenderedFeatures(at, { layers }) : [];
};

/**
 * A pin or a coloured point, or else the nearest site within reach, or else the area of the level that is in colour.
 *
 * @param at CSS px from the top left of the map
 * @param reach CSS px around the point in which a site still answers
 */
export function targetAt(
  map: MapLibreMap,
  at: ScreenPoint,
  shown: { sites: readonly string[]; dots: readonly SiteDots[]; level: ChoroplethLevel; reach: number },
): Target | null {
  const { sites, dots, level, reach } = shown;
  const around: [PointLike, PointLike] = [
    [at.x - reach, at.y - reach],
    [at.x + reach, at.y + reach],
  ];
  // the uppermost comes first
  const [point] = rendered(map, around, [PIN_LAYER, POINT_LAYER]);
  if (point) return targetOf(point);
  const near = rendered(map, around, [...sites.map(siteLayerId), ...sites.map(dotLayerId)]).flatMap(
    (feature) => targetOf(feature) ?? [],
  );
  const away = (lng: number, lat: number): number => {
    const { x, y } = map.project([lng, lat]);
    return Math.hypot(x - at.x, y - at.y);
  };
  const southWest = map.unproject([at.x - reach, at.y + reach]).toArray();
  const northEast = map.unproject([at.x + reach, at.y - reach]).toArray();
  const dot = nearestDot(dots, [...southWest, ...northEast], away);
  if (dot) return dot;
  const distance = (target: Target) =>
    target.kind === "site" ? away(target.lng, target.lat) : Number.POSITIVE_INFINITY;
  const [site] = near.sort((one, other) => distance(one) - distance(other));
  if (site) return site;
  const [area] = rendered(map, [at.x, at.y], [`${level}-fill`]);
  return area ? targetOf(area) : null;
}

/** Feature-state of the hover layers. */
export function setHovered(map: MapLibreMap, target: Target | null, hovered: boolean): void {
  if (target?.kind !== "area" || !map.getSource(target.level)) return;
  map.setFeatureState({ source: target.level, sourceLayer: target.level, id: target.code }, { hovered });
}
