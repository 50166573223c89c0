import { arcOf } from "./arcs.ts";
import type { BoundaryArea } from "./boundary-area.ts";

/** The highest level that a line separates; `coast` has the country on one side only. */
export type BorderKind = "coast" | "province" | "amphoe" | "lao";

/** Lines of one kind along one amphoe, each line of the country in exactly one border. */
export interface Border {
  kind: BorderKind;
  /** Our own construction inside a shared tambon. */
  approximate: boolean;
  arcs: number[];
}

/** Sorts every line by what it separates, and groups by amphoe so that a map view meets few groups. */
export function gatherBorders(areas: readonly BoundaryArea[], approximate: ArrayLike<number>): Border[] {
  const sides = new Map<number, BoundaryArea[]>();
  for (const area of areas) {
    if (area.level !== "lao") continue;
    for (const arc of area.shape.flat(2).map(arcOf)) sides.set(arc, [...(sides.get(arc) ?? []), area]);
  }
  const groups = new Map<string, Border>();
  for (const [arc, [one, other]] of [...sides].sort(([a], [b]) => a - b)) {
    const kind = kindOf(one, other);
    const dashed = Boolean(approximate[arc]);
    const key = `${one?.amphoe} ${kind} ${dashed}`;
    const group = groups.get(key);
    if (group) group.arcs.push(arc);
    else groups.set(key, { kind, approximate: dashed, arcs: [arc] });
  }
  return [...groups.values()];
}

function kindOf(one: BoundaryArea | undefined, other: BoundaryArea | undefined): BorderKind {
  if (!one || !other) return "coast";
  if (one.province !== other.province) return "province";
  return one.amphoe === other.amphoe ? "lao" : "amphoe";
}
