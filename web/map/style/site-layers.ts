/** Sites as symbols of their programme; a cluster of them as a disc with their number. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Programme } from "../../../data/programme.ts";
import { FONT } from "./label-layers.ts";

/** Names of the images that `symbols.ts` draws. */
export const siteImage = (programme: string): string => `site-${programme}`;
export const clusterImage = (programme: string): string => `cluster-${programme}`;
/** The id of the symbol layer and of its source. */
export const siteLayerId = (programme: string): string => `site-${programme}`;
/** The id of the layer that stands in for the symbols far out. */
export const dotLayerId = (programme: string): string => `dot-${programme}`;

/** Below it symbols would cover each other and the country: dots show where the sites are. */
const SYMBOL_ZOOM = 7;

const count: ExpressionSpecification = ["to-number", ["get", "count"], 1];
const isCluster: ExpressionSpecification = [">", count, 1];
/** Sizes grow slower than numbers: 1 → first, 10 → second, 1,000 → third. */
const byCount = (one: number, ten: number, thousand: number): ExpressionSpecification => {
  return ["interpolate", ["linear"], ["log10", count], 0, one, 1, ten, 3, thousand];
};

function dots({ id, colour }: Programme): LayerSpecification {
  return {
    id: dotLayerId(id),
    type: "circle",
    source: siteLayerId(id),
    "source-layer": id,
    maxzoom: SYMBOL_ZOOM,
    layout: { "circle-sort-key": ["-", 0, count] },
    paint: {
      "circle-color": colour,
      "circle-radius": ["interpolate", ["linear"], ["zoom"], 4, byCount(1.8, 3.2, 8), 7, byCount(4, 6, 14)],
      "circle-stroke-color": "#ffffff",
      "circle-stroke-width": 1,
    },
  };
}

function symbols({ id }: Programme): LayerSpecification {
  const sized = (symbol: number, cluster: number): ExpressionSpecification => {
    return ["case", isCluster, ["*", cluster, byCount(0.85, 1.1, 1.8)], symbol];
  };
  return {
    id: siteLayerId(id),
    type: "symbol",
    source: siteLayerId(id),
    "source-layer": id,
    minzoom: SYMBOL_ZOOM,
    layout: {
      "icon-image": ["case", isCluster, clusterImage(id), siteImage(id)],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 7, sized(0.7, 0.72), 10, sized(1, 1)],
      "icon-allow-overlap": true,
      "text-field": ["case", isCluster, ["number-format", count, { locale: "en", "max-fraction-digits": 0 }], ""],
      "text-font": [FONT],
      "text-size": ["interpolate", ["linear"], ["zoom"], 7, 9, 10, 12],
      "text-allow-overlap": true,
      "symbol-sort-key": count,
    },
    paint: { "text-color": "#ffffff" },
  };
}

/** @param visible false keeps their tiles for when they are shown again */
export function siteLayers(programmes: readonly Programme[], visible: boolean): LayerSpecification[] {
  const visibility = visible ? "visible" : "none";
  return programmes
    .flatMap((programme) => [dots(programme), symbols(programme)])
    .map((layer) => ({ ...layer, layout: { ...layer.layout, visibility } }) as LayerSpecification);
}
