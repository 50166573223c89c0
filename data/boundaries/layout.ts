import { type Arcs, at, type Grid, type Ring, ringPoints, type Shape, survivors } from "./arcs.ts";
import type { Positions } from "./ewkb.ts";
import { mercatorX, mercatorY } from "./mercator.ts";

/** Arcs as drawn at one level of detail, in one plane. */
export interface Layout {
  starts: Uint32Array;
  x: Float64Array;
  y: Float64Array;
}

export interface Projection {
  x: (longitude: number) => number;
  y: (latitude: number) => number;
}
export const MERCATOR: Projection = { x: mercatorX, y: mercatorY };
export const DEGREES: Projection = { x: (longitude) => longitude, y: (latitude) => latitude };

/** Positions of grid points in a plane. */
export function project({ scale, translate }: Grid, arcs: Pick<Arcs, "x" | "y">, projection: Projection) {
  return {
    x: new Float64Array(arcs.x).map((value) => projection.x(translate[0] + value * scale[0])),
    y: new Float64Array(arcs.y).map((value) => projection.y(translate[1] + value * scale[1])),
  };
}

/** The arcs of a level, an index of LEVELS_OF_DETAIL. */
export function layOut(starts: Uint32Array, ranks: Uint8Array, plane: Omit<Layout, "starts">, index: number): Layout {
  const kept = survivors(starts, ranks, index);
  return {
    starts: kept.starts,
    x: new Float64Array(kept.points).map((point) => at(plane.x, point)),
    y: new Float64Array(kept.points).map((point) => at(plane.y, point)),
  };
}

/** Closed rings of a shape as flat x, y pairs. */
export function ringPositions({ starts, x, y }: Layout, shape: Shape): Positions[][] {
  const ringOf = (ring: Ring) => {
    const positions: number[] = [];
    for (const point of ringPoints(starts, ring)) positions.push(at(x, point), at(y, point));
    positions.push(at(positions, 0), at(positions, 1));
    return positions;
  };
  return shape.map((polygon) => polygon.map(ringOf));
}

/** One arc as flat x, y pairs. */
export function arcPositions({ starts, x, y }: Layout, arc: number): Positions {
  const positions: number[] = [];
  for (let point = at(starts, arc); point < at(starts, arc + 1); point++) positions.push(at(x, point), at(y, point));
  return positions;
}
