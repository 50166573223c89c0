import { describe, expect, it } from "vitest";
import { mend } from "../../../data/boundaries/mend.ts";
import { conflicts } from "../../../data/boundaries/untangle.ts";
import { floats, toArcs } from "./lines.ts";

describe("mend", () => {
  it("leaves out a point that crosses a neighbour's line, and a point that repeats", () => {
    const arcs = toArcs(
      [
        [0, 0],
        [3, 1],
        [3, 1],
        [100, 50],
      ],
      [
        [0, 0],
        [4, 2],
        [4, 0],
        [100, -50],
      ],
    );
    const crossing = toArcs(
      [
        [0, 0],
        [50, -1],
        [100, 50],
      ],
      [
        [0, 0],
        [100, -1],
      ],
    );
    for (const broken of [arcs, crossing]) {
      const mended = mend(broken, (lines) => [floats(lines)]);
      expect(mended.removed).toBeGreaterThan(0);
      expect(conflicts(mended.arcs.starts, mended.arcs)).toEqual([]);
    }
  });

  it("says where lines cross that have no point to leave out", () => {
    const crossed = toArcs(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    );
    expect(() => mend(crossed, (lines) => [lines])).toThrow("cross at 0 0");
  });
});
