/** Column and row of the tile of the usual grid (Web Mercator, XYZ) around a point in WGS 84 degrees. */
export function tileOf(lng: number, lat: number, zoom: number): { x: number; y: number } {
  const tiles = 2 ** zoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  const within = (value: number) => Math.min(tiles - 1, Math.max(0, Math.floor(value)));
  return { x: within(((lng + 180) / 360) * tiles), y: within(((1 - north) / 2) * tiles) };
}
