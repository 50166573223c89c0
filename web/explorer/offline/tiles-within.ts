import { tileOf } from "../../../data/tile-of.ts";

interface Tile {
  z: number;
  x: number;
  y: number;
}

/** Tiles that meet a box of WGS 84 degrees: west, south, east, north. */
export function tilesWithin(
  [west, south, east, north]: readonly [number, number, number, number],
  zooms: readonly number[],
): Tile[] {
  return zooms.flatMap((z) => {
    const [first, last] = [tileOf(west, north, z), tileOf(east, south, z)];
    const found: Tile[] = [];
    for (let x = first.x; x <= last.x; x++) for (let y = first.y; y <= last.y; y++) found.push({ z, x, y });
    return found;
  });
}
