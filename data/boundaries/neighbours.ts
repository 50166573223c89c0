import { type Arcs, arcOf, at } from "./arcs.ts";
import type { BoundaryArea } from "./boundary-area.ts";

/** Codes of two LAOs that touch, the lower one first. */
export type NeighbourPair = readonly [lao: string, other: string];

/** Lines meet at their ends only, so LAOs touch, along a line or in one point, where lines of both end. */
export function gatherNeighbours(areas: readonly BoundaryArea[], { starts, x, y }: Arcs): NeighbourPair[] {
  const meeting = new Map<string, Set<string>>();
  for (const { level, code, shape } of areas) {
    if (level !== "lao") continue;
    for (const arc of shape.flat(2).map(arcOf)) {
      for (const end of [at(starts, arc), at(starts, arc + 1) - 1]) {
        const place = `${at(x, end)} ${at(y, end)}`;
        meeting.set(place, (meeting.get(place) ?? new Set()).add(code));
      }
    }
  }
  const pairs = new Map<string, NeighbourPair>();
  for (const codes of meeting.values()) {
    for (const lao of codes) for (const other of codes) if (lao < other) pairs.set(`${lao} ${other}`, [lao, other]);
  }
  return [...pairs.values()];
}
