import { describe, expect, it } from "vitest";
import type { Shape } from "../../../data/boundaries/arcs.ts";
import { merge } from "../../../data/boundaries/merge.ts";
import { checkTiling, sew, withoutUnused } from "../../../data/boundaries/sew.ts";
import { type Line, toArcs } from "./lines.ts";

describe("sew", () => {
  // a triangle of nobody's ground at the middle of three areas round the point
  const a: Line = [
    [0, 0],
    [10, 0],
  ];
  const pinhole = () => ({
    arcs: toArcs(
      a,
      [
        [10, 0],
        [5, 8],
      ],
      [
        [5, 8],
        [0, 0],
      ],
      [
        [0, 0],
        [-900, -500],
      ],
      [
        [10, 0],
        [900, -500],
      ],
      [
        [5, 8],
        [5, 900],
      ],
      [
        [-900, -500],
        [900, -500],
      ],
      [
        [900, -500],
        [5, 900],
      ],
      [
        [5, 900],
        [-900, -500],
      ],
    ),
    shapes: [[[[~0, 3, 6, ~4]]], [[[~1, 4, 7, ~5]]], [[[~2, 5, 8, ~3]]]] satisfies Shape[],
  });

  it("gives a pinhole to one of its neighbours", () => {
    const { arcs, shapes } = pinhole();
    expect(merge(arcs, shapes)[0]).toHaveLength(2);
    expect(sew(arcs, shapes)).toBe(1);
    const sewn = withoutUnused(arcs, shapes);
    checkTiling(sewn.arcs, sewn.shapes);
    expect(sewn.arcs.starts).toHaveLength(arcs.starts.length - 1);
    expect(merge(sewn.arcs, sewn.shapes)).toEqual([[[expect.any(Number), expect.any(Number), expect.any(Number)]]]);
    expect(sew(sewn.arcs, sewn.shapes)).toBe(0);
  });
});

describe("checkTiling", () => {
  it("refuses a line that two areas use in the same direction", () => {
    const arcs = toArcs([
      [0, 0],
      [10, 0],
      [5, 8],
      [0, 0],
    ]);
    expect(() => checkTiling(arcs, [[[[0]]], [[[0]]]])).toThrow("Arc 0");
  });
});
