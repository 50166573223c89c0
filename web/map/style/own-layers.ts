/** Points of a table of one's own: each has the colour of its class. */
import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification } from "maplibre-gl";

export const OWN_SOURCE = "own";
export const OWN_LAYER = "own-point";

/** `row` says which of the table it is. */
export type OwnPoints = FeatureCollection<Point, { row: number; colour: string }>;

export function ownLayers(): LayerSpecification[] {
  return [
    {
      id: OWN_LAYER,
      type: "circle",
      source: OWN_SOURCE,
      paint: {
        "circle-color": ["get", "colour"],
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 4, 3, 8, 5, 12, 8],
        "circle-stroke-color": "#1b2a2e",
        "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 10, 1.2],
      },
    },
  ];
}
