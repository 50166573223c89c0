/** Single places in symbols of their own: an office, a published example. And an outline that was asked for by its name. */
import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { PALETTE } from "../../theme/palette.ts";
import type { Pin, Trace } from "../pins.ts";
import { FONT } from "./label-layers.ts";

export const PIN_SOURCE = "pin";
export const PIN_LAYER = "pin";
export const TRACE_SOURCE = "trace";

export function pinPoints(pins: readonly Pin[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: pins.map(({ id, image, lng, lat, label = "" }) => ({
      type: "Feature",
      properties: { id, image, label },
      geometry: { type: "Point", coordinates: [lng, lat] },
    })),
  };
}

const label: SymbolLayerSpecification["layout"] = {
  "text-field": ["get", "label"],
  "text-font": [FONT],
  "text-size": 13,
};
const paint = { "text-color": PALETTE.accent, "text-halo-color": PALETTE.lineLight, "text-halo-width": 1.5 };

export function pinLayers(): LayerSpecification[] {
  return [
    {
      id: PIN_LAYER,
      type: "symbol",
      source: PIN_SOURCE,
      layout: {
        ...label,
        "icon-image": ["get", "image"],
        "icon-size": ["interpolate", ["linear"], ["zoom"], 5, 0.7, 9, 1],
        "icon-allow-overlap": true,
        "text-anchor": "top",
        "text-offset": [0, 0.9],
        "text-optional": true,
      },
      paint,
    },
  ];
}

export function traceOutline({ name, geometry }: Trace): FeatureCollection {
  const outline: Feature<MultiPolygon> = { type: "Feature", properties: {}, geometry };
  return { type: "FeatureCollection", features: [outline, { ...labelPoint(geometry), properties: { label: name } }] };
}

/** The middle of the largest part. */
function labelPoint({ coordinates }: Trace["geometry"]): Feature<Point> {
  const boxes = coordinates.map(([ring = []]) => {
    const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
    const [west, south, east, north] = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
    return { size: (east - west) * (north - south), middle: [(west + east) / 2, (south + north) / 2] };
  });
  const [largest] = boxes.sort((one, other) => other.size - one.size);
  return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: largest?.middle ?? [0, 0] } };
}

export function traceLayers(): LayerSpecification[] {
  return [
    {
      id: "trace-casing",
      type: "line",
      source: TRACE_SOURCE,
      paint: { "line-color": PALETTE.lineLight, "line-width": 5 },
    },
    {
      id: "trace-line",
      type: "line",
      source: TRACE_SOURCE,
      paint: { "line-color": PALETTE.accent, "line-width": 2, "line-dasharray": [3, 1.5] },
    },
    {
      id: "trace-label",
      type: "symbol",
      source: TRACE_SOURCE,
      filter: ["==", ["geometry-type"], "Point"],
      layout: { ...label, "text-allow-overlap": true },
      paint,
    },
  ];
}
