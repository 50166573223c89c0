import { type Arcs, arcCount, arcOf, at, type Ring, ringArea, type Shape } from "./arcs.ts";

/** Square grid units (a few hundred square metres); the smallest real island is ten times larger. */
const LARGEST_DEFECT = 200;

/** Directed references that occur without their reverse: the outer edge of all shapes together. */
export function outerEdge(shapes: readonly Shape[]): number[] {
  const seen = new Set(shapes.flat(2).flat());
  return [...seen].filter((reference) => !seen.has(~reference));
}

/**
 * Closes pinholes and opens overlaps between neighbours, in place: where the outer edge makes a tiny loop of lines
 * of several areas, one of them takes the loop's other lines instead of its own, and so gives or takes the sliver.
 * @returns how many were sewn
 */
export function sew(arcs: Arcs, shapes: readonly Shape[]): number {
  const ringOf = new Map<number, Ring>();
  for (const ring of shapes.flat(2)) for (const reference of ring) ringOf.set(reference, ring);
  const node = (point: number) => `${at(arcs.x, point)} ${at(arcs.y, point)}`;
  const first = (arc: number) => node(at(arcs.starts, arc));
  const last = (arc: number) => node(at(arcs.starts, arc + 1) - 1);
  const from = (reference: number) => (reference < 0 ? last(~reference) : first(reference));
  const to = (reference: number) => (reference < 0 ? first(~reference) : last(reference));
  const points = (reference: number) => at(arcs.starts, arcOf(reference) + 1) - at(arcs.starts, arcOf(reference));

  const length = (reference: number) => {
    const start = at(arcs.starts, arcOf(reference));
    const end = at(arcs.starts, arcOf(reference) + 1) - 1;
    return Math.hypot(at(arcs.x, end) - at(arcs.x, start), at(arcs.y, end) - at(arcs.y, start));
  };

  // the longest side first: that is the one which the corner opposite was meant to lie on
  const short = outerEdge(shapes)
    .filter((reference) => points(reference) < 5 && from(reference) !== to(reference))
    .sort((a, b) => length(b) - length(a));
  const leaving = new Map(short.map((reference) => [from(reference), reference]));
  let sewn = 0;
  for (const own of short) {
    const others: number[] = [];
    let next = leaving.get(to(own));
    while (next !== undefined && next !== own && others.length < 3) {
      others.push(next);
      next = leaving.get(to(next));
    }
    const ring = ringOf.get(own);
    if (next !== own || !ring || others.every((other) => ringOf.get(other) === ring)) continue;
    if (Math.abs(ringArea(arcs.starts, arcs.x, arcs.y, [own, ...others])) > LARGEST_DEFECT) continue;
    ring.splice(ring.indexOf(own), 1, ...others.map((other) => ~other).reverse());
    for (const reference of [own, ...others]) leaving.delete(from(reference));
    sewn++;
  }
  return sewn;
}

/** The same areas without the lines that no area uses. */
export function withoutUnused(arcs: Arcs, shapes: readonly Shape[]): { arcs: Arcs; shapes: Shape[] } {
  const used = [...new Set(shapes.flat(3).map(arcOf))].sort((a, b) => a - b);
  const number = new Map(used.map((arc, index) => [arc, index]));
  const renumbered = (reference: number) => {
    const arc = number.get(arcOf(reference)) ?? 0;
    return reference < 0 ? ~arc : arc;
  };
  const lines = used.map((arc) => [at(arcs.starts, arc), at(arcs.starts, arc + 1)] as const);
  let points = 0;
  return {
    arcs: {
      starts: Uint32Array.from([0, ...lines.map(([first, end]) => (points += end - first))]),
      x: Int32Array.from(lines.flatMap(([first, end]) => [...arcs.x.subarray(first, end)])),
      y: Int32Array.from(lines.flatMap(([first, end]) => [...arcs.y.subarray(first, end)])),
    },
    shapes: shapes.map((shape) => shape.map((rings) => rings.map((ring) => ring.map(renumbered)))),
  };
}

/** Throws unless every line is used once, or twice in opposite directions: then areas tile without gap or overlap. */
export function checkTiling(arcs: Arcs, shapes: readonly Shape[]): void {
  const forwards = new Uint8Array(arcCount(arcs));
  const backwards = new Uint8Array(arcCount(arcs));
  for (const reference of shapes.flat(3)) {
    const uses = reference < 0 ? backwards : forwards;
    const arc = arcOf(reference);
    if (uses[arc]) throw new Error(`Arc ${arc} is used twice in the same direction`);
    uses[arc] = 1;
  }
}
