/** deck.gl on the map: the one overlay, in the map's own graphics context. It is in this lazy chunk only. */
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { MapLibreMap } from "maplibre-gl";
import { programmeById } from "../../../data/programmes/index.ts";
import { PROVINCE_LABEL } from "../style/label-layers.ts";
import { DotLayer } from "./dot-layer.ts";
import { radiusAt, type SiteDots } from "./site-dots.ts";

export interface DotOverlay {
  show(dots: readonly SiteDots[]): void;
  remove(): void;
}

function colourOf(programme: string): [number, number, number] {
  const hex = programmeById(programme)?.colour ?? "#000000";
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function layerOf({ programme, columns, start, end }: SiteDots, pixelRatio: number): DotLayer {
  const value = columns.positions.subarray(2 * start, 2 * end);
  return new DotLayer({
    id: `dots-${programme}`,
    data: { length: end - start, attributes: { getPosition: { value, size: 2 } } },
    colour: colourOf(programme),
    radiusAt: (zoom) => radiusAt(zoom, columns.positions.length / 2),
    pixelRatio,
    beforeId: PROVINCE_LABEL,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
  });
}

/**
 * @param map that has been idle before
 * @param onDrawn told how many are drawn, after every frame
 */
export function addDots(map: MapLibreMap, onDrawn: (count: number) => void): DotOverlay {
  let layers: DotLayer[] = [];
  let count = 0;
  const overlay = new MapLibreOverlay({
    interleaved: true,
    // the cursor and the pointer are the map's
    getCursor: () => map.getCanvas().style.cursor,
    onAfterRender: () => layers.length > 0 && layers.every(({ isLoaded }) => isLoaded) && onDrawn(count),
  });
  map.addControl(overlay);
  const set = () => overlay.setProps({ layers });
  return {
    show(dots) {
      layers = dots.map((each) => layerOf(each, map.getPixelRatio()));
      count = dots.reduce((sum, { start, end }) => sum + end - start, 0);
      set();
      // while tiles load the overlay cannot take its place among the layers of the map
      map.once("idle", set);
    },
    remove() {
      map.off("idle", set);
      map.removeControl(overlay);
    },
  };
}
