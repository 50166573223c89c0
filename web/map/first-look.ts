/**
 * Without a graphics card a map is drawn out of sight until it is whole, on a canvas that is as good as nothing: the browser
 * answers nobody while it puts a frame of full size on the screen, and there are a dozen until all has come.
 */
import type { MapLibreMap } from "maplibre-gl";

const SKETCHED = 1 / 16;

/** What browsers and systems call graphics that the processor draws. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function drawsWithoutCard(): boolean {
  const gl = document.createElement("canvas").getContext("webgl2");
  const names = gl?.getExtension("WEBGL_debug_renderer_info");
  const isSlow = Boolean(gl && names && BY_PROCESSOR.test(String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL))));
  // browsers allow few contexts at a time
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return isSlow;
}

/** Options of a map on the screen. */
export const SKETCH = drawsWithoutCard() ? { pixelRatio: SKETCHED } : {};
/** By what a person begins to move a map. */
const BEGINNINGS = ["pointerdown", "wheel", "keydown"];

/** Calls back when the graphics have done what they were told so far; nobody waits for them meanwhile. */
function whenDrawn(map: MapLibreMap, done: () => void): void {
  const gl = map.getCanvas().getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) {
    done();
    return;
  }
  let asking = 0;
  const ask = () => {
    // null where the context was lost
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) asking = requestAnimationFrame(ask);
    else done();
  };
  map.on("remove", () => cancelAnimationFrame(asking));
  gl.flush();
  ask();
}

/** @param host gets `data-shown` when a sketched map has everything in sight for the first time; then `onShown` is called. */
export function showWhenWhole(map: MapLibreMap, host: HTMLElement, onShown: () => void): void {
  const isSketch = () => map.getPixelRatio() === SKETCHED;
  // null stands for that of the screen, which the type does not say
  const drawInFull = () => map.setPixelRatio(null as unknown as number);
  const show = () =>
    whenDrawn(map, () => {
      host.dataset.shown = "";
      onShown();
    });
  if (!isSketch()) {
    host.dataset.shown = "";
    return;
  }
  delete host.dataset.shown;
  map.once("idle", () => {
    drawInFull();
    map.once("idle", show);
  });
  // who moves a map sees what of it has come
  const reveal = () => {
    if (!isSketch()) return;
    drawInFull();
    host.dataset.shown = "";
  };
  for (const begun of BEGINNINGS) map.getContainer().addEventListener(begun, reveal, { passive: true });
}
