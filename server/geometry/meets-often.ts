/** Whether the lines of an outline may meet so often that working out where would take long. */
import type { Outline, Position } from "./outline.ts";
import { Slices } from "./slices.ts";

/** Pairs of lines that are looked at: a second or so. */
const MOST_LOOKS = 3e7;
/** Pairs whose boxes meet. Of the 50,000 lines of a large shape each meets its neighbours in the ring and next door. */
const MOST_NEAR = 1e6;
/** Pairs that cross, which only overlapping areas do: each becomes a corner of what is asked about. */
const MOST_CROSSINGS = 20_000;

interface Line {
  from: Position;
  to: Position;
  left: number;
  right: number;
  floor: number;
  top: number;
}

const side = ({ from, to }: Line, [x, y]: Position) =>
  Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));

const cross = (one: Line, other: Line) =>
  side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;

function linesOf(outline: Outline): Line[] {
  const lines: Line[] = [];
  for (const ring of outline.flat()) {
    let from: Position | undefined;
    for (const to of ring) {
      if (from) {
        const [left, right] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
        const [floor, top] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
        lines.push({ from, to, left, right, floor, top });
      }
      from = to;
    }
  }
  return lines.sort((one, other) => one.left - other.left);
}

export async function meetsOften(outline: Outline, signal?: AbortSignal): Promise<boolean> {
  const lines = linesOf(outline);
  let [looks, near, crossings] = [0, 0, 0];
  const slices = new Slices();
  for (const [index, line] of lines.entries()) {
    await slices.pause(signal);
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.left > line.right) break;
      if (++looks > MOST_LOOKS) return true;
      if (other.floor > line.top || other.top < line.floor) continue;
      if (++near > MOST_NEAR) return true;
      if (cross(line, other) && ++crossings > MOST_CROSSINGS) return true;
    }
  }
  return false;
}
