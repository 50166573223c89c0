/** Points that are no sites of a programme, each in a colour of its own. */
import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification } from "maplibre-gl";

export const POINT_SOURCE = "point";
export const POINT_LAYER = "point";

/** `row` says which of the table they come from. */
export type ColouredPoints = FeatureCollection<Point, { row: number; colour: string }>;

export function pointLayers(): LayerSpecification[] {
  return [
    {
      id: POINT_LAYER,
      type: "circle",
      source: POINT_SOURCE,
      paint: {
        "circle-color": ["get", "colour"],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 4, 3, 8, 5, 12, 8],
        "circle-stroke-color": "#1b2a2e",
        "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 10, 1.2],
      },
    },
  ];
}
