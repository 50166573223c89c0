import { type Arcs, arcOf, at, type Ring, ringArea, ringPoints, type Shape } from "./arcs.ts";
import { isInside } from "./label-point.ts";
import { outerEdge } from "./sew.ts";

const turn = (from: number, to: number) => {
  const clockwise = (from - to) % (2 * Math.PI);
  return clockwise <= 0 ? clockwise + 2 * Math.PI : clockwise;
};

/** The merge of shapes that share arcs, made of the same arcs: lines between two of them vanish. */
export function merge(arcs: Arcs, members: readonly Shape[]): Shape {
  return nest(arcs, trace(arcs, outerEdge(members)));
}

/** Simple rings of directed lines that have the inside on their left. */
function trace(arcs: Arcs, edge: readonly number[]): Ring[] {
  const { starts, x, y } = arcs;
  const ends = (reference: number) => {
    const first = at(starts, arcOf(reference));
    const last = at(starts, arcOf(reference) + 1) - 1;
    return reference < 0 ? [last, last - 1, first + 1, first] : [first, first + 1, last - 1, last];
  };
  const node = (point: number) => `${at(x, point)} ${at(y, point)}`;
  const angle = (from: number, to: number) => Math.atan2(at(y, to) - at(y, from), at(x, to) - at(x, from));
  const start = (reference: number) => node(at(ends(reference), 0));

  const leaving = new Map<string, number[]>();
  for (const reference of edge) {
    const key = start(reference);
    const list = leaving.get(key);
    if (list) list.push(reference);
    else leaving.set(key, [reference]);
  }
  // where the outline touches itself, the next line is the one that bounds the same inside wedge
  const following = (reference: number) => {
    const [, , before = 0, end = 0] = ends(reference);
    const choices = leaving.get(node(end)) ?? [];
    const back = angle(end, before);
    const turns = choices.map((choice) => turn(back, angle(at(ends(choice), 0), at(ends(choice), 1))));
    return at(choices, turns.indexOf(Math.min(...turns)));
  };

  const rings: Ring[] = [];
  const done = new Set<number>();
  for (const first of edge) {
    const path: number[] = [];
    for (let reference = first; !done.has(reference); reference = following(reference)) {
      done.add(reference);
      path.push(reference);
      const end = node(at(ends(reference), 3));
      const loop = path.findIndex((earlier) => start(earlier) === end);
      if (loop >= 0) rings.push(path.splice(loop));
    }
    if (path.length) throw new Error(`The outline does not close at arc ${arcOf(first)}`);
  }
  return rings;
}

/** Puts each hole behind the smallest shell that contains it. */
function nest({ starts, x, y }: Arcs, rings: readonly Ring[]): Shape {
  const sized = rings.map((ring) => ({ ring, area: ringArea(starts, x, y, ring) }));
  const corners = (ring: Ring) => [...ringPoints(starts, ring)].map((point) => [at(x, point), at(y, point)] as const);
  const shells = sized
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => {
      const outline = corners(ring);
      const closed = [...outline, ...outline.slice(0, 1)].flat();
      return { polygon: [ring], own: new Set(outline.map(String)), closed };
    });
  for (const { ring } of sized.filter(({ area }) => area <= 0)) {
    const shell = shells.find(({ own, closed }) => {
      // a hole may touch its shell in a corner, which is neither inside nor outside
      const free = corners(ring).find((corner) => !own.has(String(corner)));
      return free && isInside([[closed]], ...free);
    });
    if (!shell) throw new Error(`A hole without a shell at arc ${arcOf(at(ring, 0))}`);
    shell.polygon.push(ring);
  }
  return shells.map(({ polygon }) => polygon).reverse();
}
