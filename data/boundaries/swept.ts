import { at, type Plane } from "./arcs.ts";

/**
 * One point of every group of lines that hang together: islands, enclaves and the rest. A group whose point stays on its
 * side of all lines stays there as a whole, since lines do not cross.
 */
export function anchors(starts: Uint32Array, { x, y }: Plane): number[] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let top = node;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    parent.set(node, top);
    return top;
  };
  const node = (point: number) => `${at(x, point)} ${at(y, point)}`;
  for (let arc = 0; arc < starts.length - 1; arc++) {
    parent.set(root(node(at(starts, arc))), root(node(at(starts, arc + 1) - 1)));
  }
  const found = new Map<string, number>();
  for (const first of starts.subarray(0, -1)) found.set(root(node(first)), first);
  return [...found.values()];
}

/** Spans of source points between two kept ones whose straightening would carry a line across an anchor. */
export function sweptSpans(kept: Uint32Array, points: Uint32Array, { x, y }: Plane, fixed: readonly number[]) {
  const sorted = [...fixed].sort((a, b) => at(x, a) - at(x, b));
  const swept: [number, number][][] = [];
  for (let arc = 0; arc < kept.length - 1; arc++) {
    for (let i = at(kept, arc); i < at(kept, arc + 1) - 1; i++) {
      const first = at(points, i);
      const last = at(points, i + 1);
      if (last - first < 2) continue;
      const [west, east] = extent(x, first, last);
      for (let j = lowerBound(sorted, x, west); j < sorted.length && at(x, at(sorted, j)) <= east; j++) {
        if (encloses(x, y, first, last, at(sorted, j))) swept.push([[first, last]]);
      }
    }
  }
  return swept;
}

function extent(values: ArrayLike<number>, first: number, last: number): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let point = first; point <= last; point++) {
    least = Math.min(least, at(values, point));
    most = Math.max(most, at(values, point));
  }
  return [least, most];
}

function lowerBound(sorted: readonly number[], values: ArrayLike<number>, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(values, at(sorted, middle)) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the line from first to last and straight back runs round the point; a point of the line itself does not count. */
function encloses(x: ArrayLike<number>, y: ArrayLike<number>, first: number, last: number, point: number): boolean {
  const [px, py] = [at(x, point), at(y, point)];
  let inside = false;
  for (let a = last, b = first; b <= last; a = b++) {
    if (at(x, b) === px && at(y, b) === py) return false;
    if (at(y, a) > py === at(y, b) > py) continue;
    if (px < at(x, a) + ((py - at(y, a)) / (at(y, b) - at(y, a))) * (at(x, b) - at(x, a))) inside = !inside;
  }
  return inside;
}
