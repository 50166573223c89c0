import { presimplify } from "topojson-simplify";
import { LEVELS_OF_DETAIL } from "../area.ts";
import { type Arcs, arcCount, at } from "./arcs.ts";
import { groundScale } from "./mercator.ts";

/**
 * Smallest triangle, in square metres of Web Mercator, that a point must make with its neighbours to survive
 * (Visvalingam). Chosen by measuring so that the mean displacement stays under half a pixel of a 512-pixel tile at the
 * level's last zoom; at 14, where the source itself is coarser than a pixel, so that the set keeps its size.
 */
const SMALLEST_TRIANGLE = [1_500_000, 100_000, 12_000, 3_000] as const;

/** A point that no level keeps. */
export const DROPPED = 255;

/** The effective triangle of every point, in the units of x and y; infinite at the ends of arcs. */
export function weigh(starts: Uint32Array, x: Float64Array, y: Float64Array): Float64Array {
  const lines = Array.from({ length: starts.length - 1 }, (_, arc) =>
    Array.from({ length: at(starts, arc + 1) - at(starts, arc) }, (_, offset) => {
      const point = at(starts, arc) + offset;
      return [at(x, point), at(y, point)];
    }),
  );
  const weighed = presimplify({ type: "Topology", objects: {}, arcs: lines });
  return Float64Array.from(weighed.arcs.flat(), (position) => position[2] ?? 0);
}

/** Per point, the index in LEVELS_OF_DETAIL of the coarsest level that keeps it, by weight alone. */
export function rank(weights: Float64Array): Uint8Array {
  return Uint8Array.from(weights, (weight) => {
    const index = SMALLEST_TRIANGLE.findIndex((smallest) => weight >= smallest);
    return index < 0 ? DROPPED : index;
  });
}

export interface Displacement {
  points: number;
  /** Metres on the ground from each point of the source to the simplified line. */
  mean_m: number;
  /** The same over the points that were left out only. */
  mean_of_removed_m: number;
  max_m: number;
}

/** How far each level moved the lines. Positions in Web Mercator metres. */
export function measureDisplacement(arcs: Arcs, x: Float64Array, y: Float64Array, ranks: Uint8Array): Displacement[] {
  return LEVELS_OF_DETAIL.map((_, index) => {
    let points = 0;
    let sum = 0;
    let max = 0;
    for (let arc = 0; arc < arcCount(arcs); arc++) {
      let from = at(arcs.starts, arc);
      for (let to = from; to < at(arcs.starts, arc + 1); to++) {
        if (at(ranks, to) > index) continue;
        points++;
        for (let point = from + 1; point < to; point++) {
          const metres = distance(x, y, point, from, to) * groundScale(at(y, point));
          sum += metres;
          max = Math.max(max, metres);
        }
        from = to;
      }
    }
    const round = (metres: number) => Math.round(metres * 10) / 10;
    return {
      points,
      mean_m: round(sum / x.length),
      mean_of_removed_m: round(sum / (x.length - points)),
      max_m: round(max),
    };
  });
}

function distance(x: Float64Array, y: Float64Array, point: number, from: number, to: number): number {
  const dx = at(x, to) - at(x, from);
  const dy = at(y, to) - at(y, from);
  const px = at(x, point) - at(x, from);
  const py = at(y, point) - at(y, from);
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}
