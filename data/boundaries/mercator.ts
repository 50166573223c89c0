/** Web Mercator (EPSG:3857), metres at the equator. */
const RADIUS = 6378137;
const DEGREE = Math.PI / 180;

export const mercatorX = (longitude: number) => RADIUS * longitude * DEGREE;
export const mercatorY = (latitude: number) => RADIUS * Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));

/** Metres on the ground per metre of the map at this northing. */
export const groundScale = (northing: number) => 1 / Math.cosh(northing / RADIUS);
