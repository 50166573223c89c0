/** Drawing by pointer or finger. The library lives in this lazy chunk, and on the map only while somebody draws. */
import type { MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawCircleMode, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { PALETTE } from "../../theme/palette.ts";
import { circleShape, polygonShape, type Shape } from "../../view/shape.ts";

const STYLES = {
  fillColor: PALETTE.accent,
  fillOpacity: 0.1,
  outlineColor: PALETTE.accent,
  outlineWidth: 2.5,
} as const;
/** Reach of a fingertip around the point that closes a polygon, px. */
const REACH = 24;

/**
 * Lets a person draw one outline. Enter finishes a polygon, too.
 *
 * @param onDrawn called once; null when what was drawn is no area
 * @returns ends the drawing and removes its layers
 */
export function draw(map: MapLibreMap, kind: "polygon" | "circle", onDrawn: (shape: Shape | null) => void): () => void {
  let middle: [number, number] = [0, 0];
  const drawing = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: "drawing" }),
    modes: [
      new TerraDrawPolygonMode({
        styles: { ...STYLES, closingPointColor: PALETTE.accent, closingPointWidth: 7 },
        pointerDistance: REACH,
      }),
      new TerraDrawCircleMode({ styles: STYLES }),
    ],
  });
  drawing.on("change", (ids, type) => {
    const [id] = ids;
    const begun = type === "create" && id !== undefined ? drawing.getSnapshotFeature(id) : undefined;
    if (kind !== "circle" || begun?.geometry.type !== "Polygon") return;
    // a circle begins with next to no radius: its first outline is its middle
    const [lng, lat] = begun.geometry.coordinates[0]?.[0] ?? [];
    if (lng !== undefined && lat !== undefined) middle = [lng, lat];
  });
  drawing.on("finish", (id) => {
    const feature = drawing.getSnapshotFeature(id);
    if (feature?.geometry.type !== "Polygon") return onDrawn(null);
    const km = Number(feature.properties.radiusKilometers);
    onDrawn(kind === "circle" ? circleShape(middle, km) : polygonShape([feature.geometry.coordinates]));
  });
  drawing.start();
  drawing.setMode(kind);
  map.getCanvas().focus();
  return () => {
    // gives the pointer and the double click back to the map
    drawing.setMode("static");
    drawing.stop();
  };
}
