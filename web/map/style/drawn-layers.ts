/** What a person or an answer puts on the map: a drawn shape, and numbered LAOs. */
import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { PALETTE } from "../../theme/palette.ts";
import { FONT } from "./label-layers.ts";

export const SHAPE_SOURCE = "shape";
export const MARK_SOURCE = "mark";

/** From the lowest up. */
export const SHAPE_LAYERS = ["shape-casing", "shape-line"] as const;

/** An LAO at its label point; 1 is the first to go to. */
export interface Mark {
  rank: number;
  lng: number;
  lat: number;
}

export function markPoints(marks: readonly Mark[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: marks.map(({ rank, lng, lat }) => ({
      type: "Feature",
      properties: { rank },
      geometry: { type: "Point", coordinates: [lng, lat] },
    })),
  };
}

export function drawnLayers(): LayerSpecification[] {
  const line = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: "line",
    source: SHAPE_SOURCE,
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width },
  });
  return [line("shape-casing", PALETTE.lineLight, 5.5), line("shape-line", PALETTE.accent, 2.5)];
}

/** The first are drawn over the later ones. */
export function markLayers(): LayerSpecification[] {
  return [
    {
      id: "mark-disc",
      type: "circle",
      source: MARK_SOURCE,
      layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
      paint: {
        "circle-color": PALETTE.accent,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 5, 7, 9, 12],
        "circle-stroke-color": PALETTE.lineLight,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "mark-rank",
      type: "symbol",
      source: MARK_SOURCE,
      layout: {
        "text-field": ["to-string", ["get", "rank"]],
        "text-font": [FONT],
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10, 9, 13],
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": "#ffffff" },
    },
  ];
}
