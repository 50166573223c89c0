/** Changing a shape by its corners. Like drawing, it comes with a chunk of its own, and leaves nothing on the map. */
import type { MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { PALETTE } from "../../theme/palette.ts";
import { polygonShape, type Shape } from "../../view/shape.ts";
import { SHAPE_LAYERS } from "../style/drawn-layers.ts";

/** Reach of a fingertip around a corner, px. */
const REACH = 24;

export interface Editing {
  /** The shape as it is now; null when nothing is left of it. */
  shape(): Shape | null;
  /** Takes everything off the map, and shows the shape of the view again. */
  end(): void;
}

/** Lets a person move, add and remove the corners of polygons without holes; of several parts one at a time. */
export function edit(map: MapLibreMap, { polygons }: Extract<Shape, { kind: "polygon" }>): Editing {
  const drawing = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: "editing" }),
    modes: [
      new TerraDrawPolygonMode({
        styles: { fillColor: PALETTE.accent, fillOpacity: 0.1, outlineColor: PALETTE.accent },
      }),
      new TerraDrawSelectMode({
        flags: {
          polygon: {
            feature: {
              selfIntersectable: false,
              coordinates: { draggable: true, deletable: true, midpoints: { draggable: true } },
            },
          },
        },
        keyEvents: null,
        allowManualDeselection: polygons.length > 1,
        pointerDistance: REACH,
        styles: {
          selectedPolygonColor: PALETTE.accent,
          selectedPolygonFillOpacity: 0.1,
          selectedPolygonOutlineColor: PALETTE.accent,
          selectedPolygonOutlineWidth: 2.5,
          selectionPointColor: PALETTE.accent,
          selectionPointOutlineColor: PALETTE.lineLight,
          selectionPointOutlineWidth: 2,
          selectionPointWidth: 7,
          midPointColor: PALETTE.lineLight,
          midPointOutlineColor: PALETTE.accent,
          midPointOutlineWidth: 2,
          midPointWidth: 5,
        },
      }),
    ],
  });
  const show = (visibility: "visible" | "none") => {
    for (const id of SHAPE_LAYERS) if (map.getLayer(id)) map.setLayoutProperty(id, "visibility", visibility);
  };
  show("none");
  drawing.start();
  const [first] = drawing.addFeatures(
    polygons.map((rings) => ({
      type: "Feature",
      properties: { mode: "polygon" },
      geometry: { type: "Polygon", coordinates: rings.map((ring) => ring.map((place) => [...place])) },
    })),
  );
  drawing.setMode("select");
  if (first?.id !== undefined) drawing.selectFeature(first.id);
  return {
    shape: () =>
      polygonShape(
        drawing.getSnapshot().flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : [])),
      ),
    end() {
      drawing.setMode("static");
      drawing.stop();
      show("visible");
    },
  };
}
