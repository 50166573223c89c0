/** Earth's radius of Web Mercator in metres. */
const RADIUS = 6378137;

/**
 * The longest round distance that fits.
 *
 * @param lat latitude of the middle of the map in degrees, since Mercator stretches with it
 * @param zoom of 512 px tiles
 * @param room CSS px
 * @returns metres (1, 2, 3 or 5 times a power of ten) and the length of the bar in CSS px
 */
export function scaleBar(lat: number, zoom: number, room: number): { metres: number; pixels: number } {
  const metresPerPixel = (2 * Math.PI * RADIUS * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 3, 2].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
