/**
 * Lines that areas share. All arcs lie in one flat pair of arrays: arc `i` has the points `starts[i]` up to
 * `starts[i + 1]`, in whole units of a grid (see Grid). An area is made of references to arcs, `i` forwards and `~i`
 * backwards as in TopoJSON, so a line between two neighbours exists once and cannot gap.
 */
export interface Arcs {
  starts: Uint32Array;
  x: Int32Array;
  y: Int32Array;
}

/** longitude = translate[0] + x * scale[0], latitude alike, in degrees of WGS 84. */
export interface Grid {
  scale: [number, number];
  translate: [number, number];
}

/** References to arcs, end to start; shells run counter-clockwise, holes clockwise (RFC 7946). */
export type Ring = number[];
/** Polygons of rings, the shell first. */
export type Shape = Ring[][];

export const arcCount = (arcs: Arcs) => arcs.starts.length - 1;
export const arcOf = (reference: number) => (reference < 0 ? ~reference : reference);

/** An element that must be there: arrays made here are full, so a hole in one is a bug. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`Nothing at ${index} of ${list.length}`);
  return value;
}

/** Point indices of a ring in order, without repeating the point where two arcs meet nor the first at the end. */
export function* ringPoints(starts: ArrayLike<number>, ring: Ring): Generator<number> {
  for (const reference of ring) {
    const arc = arcOf(reference);
    const first = at(starts, arc);
    const last = at(starts, arc + 1) - 1;
    if (reference < 0) for (let point = last; point > first; point--) yield point;
    else for (let point = first; point < last; point++) yield point;
  }
}

/** Signed area: positive when counter-clockwise, in squared units of x and y. */
export function ringArea(starts: ArrayLike<number>, x: ArrayLike<number>, y: ArrayLike<number>, ring: Ring): number {
  let sum = 0;
  let first = -1;
  let previous = -1;
  for (const point of ringPoints(starts, ring)) {
    if (first < 0) first = point;
    else sum += cross(x, y, first, previous, point);
    previous = point;
  }
  return sum / 2;
}

/** Twice the signed area of the triangle of three points. */
export function cross(x: ArrayLike<number>, y: ArrayLike<number>, a: number, b: number, c: number): number {
  const ax = at(x, a);
  const ay = at(y, a);
  return (at(x, b) - ax) * (at(y, c) - ay) - (at(x, c) - ax) * (at(y, b) - ay);
}

/**
 * The points of each arc that survive at a level (an index of LEVELS_OF_DETAIL), as flat point indices with the starts
 * of arcs among them. A point survives to its rank and to all finer levels.
 */
export function survivors(starts: Uint32Array, ranks: Uint8Array, index: number) {
  const points: number[] = [];
  const kept = new Uint32Array(starts.length);
  for (let arc = 0; arc < starts.length - 1; arc++) {
    for (let point = at(starts, arc); point < at(starts, arc + 1); point++) {
      if (at(ranks, point) <= index) points.push(point);
    }
    kept[arc + 1] = points.length;
  }
  return { starts: kept, points: Uint32Array.from(points) };
}

/** Positions of all points of the source, in a plane; `starts` as in Arcs. */
export interface Plane {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}
