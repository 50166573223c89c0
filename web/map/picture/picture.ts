/** A map as an image for paper: a canvas of the graphics card may come out blank or cut when a page is printed. */
import type { MapLibreMap } from "maplibre-gl";
import { addFrame } from "./frame.ts";

export interface Picture {
  /** PNG as a data address. */
  image: string;
  /** Of the middle, in degrees: with the zoom it gives the scale. */
  lat: number;
  zoom: number;
}

/**
 * A picture now, as soon as all in sight is drawn, and again after every change.
 *
 * @param map made with `preserveDrawingBuffer`
 * @returns stops it
 */
export function takePictures(map: MapLibreMap, onPicture: (picture: Picture) => void): () => void {
  const take = () => {
    if (addFrame(map)) return;
    onPicture({ image: map.getCanvas().toDataURL("image/png"), lat: map.getCenter().lat, zoom: map.getZoom() });
  };
  map.on("idle", take);
  map.triggerRepaint();
  return () => {
    map.off("idle", take);
  };
}
