/** Which tiles could hold anything, so that the empty ones of the sea are never asked for. */
import { tileIdToZxy, zxyToTileId } from "pmtiles";
import { type Box, BUFFER, EXTENT, type TileAddress, tileSize, WORLD } from "./grid.ts";

/** A simplified outline may reach a little beyond its box. */
const MARGIN = (3 * BUFFER) / EXTENT;

/**
 * The tiles of a zoom that come near one of the boxes, in the order of PMTiles.
 * @param boxes EPSG:3857
 */
export function tilesNear(boxes: readonly Box[], z: number): TileAddress[] {
  const size = tileSize(z);
  const last = 2 ** z - 1;
  const index = (position: number) => Math.min(last, Math.max(0, Math.floor(position)));
  const ids = new Set<number>();
  for (const { west, south, east, north } of boxes) {
    const bottom = index((WORLD - south) / size + MARGIN);
    const right = index((east + WORLD) / size + MARGIN);
    for (let y = index((WORLD - north) / size - MARGIN); y <= bottom; y++)
      for (let x = index((west + WORLD) / size - MARGIN); x <= right; x++) ids.add(zxyToTileId(z, x, y));
  }
  return [...ids]
    .sort((a, b) => a - b)
    .map((id) => {
      const [, x, y] = tileIdToZxy(id);
      return { z, x, y };
    });
}
