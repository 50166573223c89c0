import { tileOf } from "../../../data/tile-of.ts";

const LAYERS = ["lao", "border", "lao-label"];
/** Of the map of a province; a map drawn larger shows the last of these larger. */
const ZOOMS = [7, 8, 9];

/**
 * Asks for the tiles of a box (WGS 84 degrees: west, south, east, north), one after another, so that what a person asks
 * meanwhile does not wait.
 */
export async function keepTiles(
  [west, south, east, north]: readonly [number, number, number, number],
  signal: AbortSignal,
): Promise<void> {
  for (const z of ZOOMS) {
    const [first, last] = [tileOf(west, north, z), tileOf(east, south, z)];
    for (let x = first.x; x <= last.x; x++)
      for (let y = first.y; y <= last.y; y++)
        for (const layer of LAYERS) await fetch(`/tiles/${layer}/${z}/${x}/${y}.mvt`, { signal, priority: "low" });
  }
}
