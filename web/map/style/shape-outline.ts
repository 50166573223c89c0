/** A shape as the map needs it: its outline, and the box around it. WGS 84. */
import { bbox } from "@turf/bbox";
import { circle } from "@turf/circle";
import type { MultiPolygon } from "geojson";
import type { Shape } from "../../view/shape.ts";

const CORNERS = 72;

/** The shape to be drawn: a circle becomes a polygon on a sphere, for the eye only. */
export function shapeOutline(shape: Shape): MultiPolygon {
  if (shape.kind === "circle") {
    const { geometry } = circle([...shape.center], shape.km, { steps: CORNERS, units: "kilometers" });
    return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
  }
  return {
    type: "MultiPolygon",
    coordinates: shape.polygons.map((rings) => rings.map((ring) => ring.map((place) => [...place]))),
  };
}

/** [west, south, east, north], degrees. */
export function shapeBbox(shape: Shape): [number, number, number, number] {
  const [west, south, east, north] = bbox(shapeOutline(shape));
  return [west, south, east, north];
}
