/** The tile grid: Web Mercator (EPSG:3857), zoom 0 is one tile, y grows southwards. */

/** Units along the side of a tile. */
export const EXTENT = 4096;
/** Units beyond each side that areas and lines are kept, so that outlines along the side are not drawn. */
export const BUFFER = 64;
/** Half the circumference of the earth in EPSG:3857, metres. */
export const WORLD = 20037508.342789244;
export const MAX_ZOOM = 14;

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Side of a tile in metres of EPSG:3857. */
export function tileSize(z: number): number {
  return (2 * WORLD) / 2 ** z;
}

/** The tile with `buffer` units around it, EPSG:3857. */
export function tileBox({ z, x, y }: TileAddress, buffer: number): Box {
  const size = tileSize(z);
  const margin = (size * buffer) / EXTENT;
  const west = x * size - WORLD;
  const north = WORLD - y * size;
  return { west: west - margin, south: north - size - margin, east: west + size + margin, north: north + margin };
}

/** Position in units from the north-west corner of the tile → [lng, lat], WGS 84, to a tenth of a unit or better. */
export function toLngLat({ z, x, y }: TileAddress, u: number, v: number): [number, number] {
  const scale = 2 ** z;
  const lng = ((x + u / EXTENT) / scale) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + v / EXTENT)) / scale))) * 180) / Math.PI;
  const precision = 10 ** Math.ceil(Math.log10((scale * EXTENT) / 36));
  return [Math.round(lng * precision) / precision, Math.round(lat * precision) / precision];
}
