import { type Arcs, at, type Grid, ringPoints, type Shape } from "./arcs.ts";

/** WGS 84. */
const MAJOR = 6378.137;
const ECCENTRICITY = Math.sqrt(0.00669437999014);

/** Northing of the equal-area cylinder, in km² per radian of longitude (Snyder, Map Projections, 3-12 and 10-15). */
export function equalAreaNorthing(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const e = ECCENTRICITY;
  return (MAJOR ** 2 * (1 - e ** 2) * (sine / (1 - (e * sine) ** 2) + Math.atanh(e * sine) / e)) / 2;
}

/** km² on the ellipsoid, lines taken straight on the equal-area cylinder; areas that share lines add up exactly. */
export function groundArea({ scale, translate }: Grid, arcs: Arcs): (shape: Shape) => number {
  const x = Float64Array.from(arcs.x, (value) => ((translate[0] + value * scale[0]) * Math.PI) / 180);
  const y = Float64Array.from(arcs.y, (value) => equalAreaNorthing(translate[1] + value * scale[1]));
  return (shape) => {
    let sum = 0;
    for (const ring of shape.flat()) {
      const points = [...ringPoints(arcs.starts, ring)];
      for (const [i, point] of points.entries()) {
        const next = at(points, (i + 1) % points.length);
        sum += at(x, point) * at(y, next) - at(x, next) * at(y, point);
      }
    }
    return sum / 2;
  };
}
