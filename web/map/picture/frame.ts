/** Invisible symbols along the edge of a map that will not move: a label that the edge or the scale would cut is left out. */
import type { MapLibreMap } from "maplibre-gl";

const FRAME = "frame";
/** CSS px from one symbol to the next, and of each: no label is low enough to slip between them. */
const STEP = 8;

/** CSS px from the lower right corner that the scale covers. */
const SCALE = { width: 112, height: 24 };

function* edge(length: number): Generator<number> {
  for (let at = 0; at <= length; at += STEP) yield at;
}

/** Whether the frame was still missing; then the map draws itself once more. */
export function addFrame(map: MapLibreMap): boolean {
  if (map.getSource(FRAME)) return false;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const points: [number, number][] = [];
  for (const x of edge(width)) points.push([x, 0], [x, height]);
  for (const y of edge(height)) points.push([0, y], [width, y]);
  for (const x of edge(SCALE.width)) points.push([width - x, height - SCALE.height]);
  const coordinates = points.map((point) => map.unproject(point).toArray());
  if (!map.hasImage(FRAME)) map.addImage(FRAME, { width: STEP, height: STEP, data: new Uint8Array(4 * STEP * STEP) });
  map.addSource(FRAME, { type: "geojson", data: { type: "MultiPoint", coordinates } });
  map.addLayer({
    id: FRAME,
    type: "symbol",
    source: FRAME,
    layout: { "icon-image": FRAME, "icon-allow-overlap": true, "icon-padding": 0 },
  });
  return true;
}
