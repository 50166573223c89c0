/** How MapLibre is set up: flat, north up, kept at the country; or still, to be taken as a picture. */
import { LngLat, type MapLibreMap } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { constrained, MAX_ZOOM, MIN_ZOOM } from "./camera.ts";
import { placeOf } from "./coupled.ts";

export const OPTIONS = {
  workerUrl,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  transformConstrain({ lng, lat }: LngLat, zoom: number) {
    const camera = constrained({ lng, lat, zoom });
    return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom };
  },
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxPitch: 0,
} as const;

/** As many dots as a printer needs, kept until they are read. */
export const STILL = {
  interactive: false,
  pixelRatio: 3,
  canvasContextAttributes: { preserveDrawingBuffer: true },
  // the nation fits a picture of any size
  minZoom: 2,
  transformConstrain: (center: LngLat, zoom: number) => ({ center, zoom }),
} as const;

const START = { longitude: 101.5, latitude: 13.2, zoom: 5 };

/** Where the map it lies on is, or over the country. */
export function startAt(leader: MapLibreMap | undefined) {
  if (!leader) return START;
  const { center, zoom } = placeOf(leader);
  return { longitude: center.lng, latitude: center.lat, zoom };
}
