import { describe, expect, it } from "vitest";
import type { Shape } from "../../../data/boundaries/arcs.ts";
import { merge } from "../../../data/boundaries/merge.ts";
import { type Line, toArcs } from "./lines.ts";

describe("merge", () => {
  it("takes away the line between two areas and keeps a hole", () => {
    const outer: Line = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const inner: Line = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ];
    const arcs = toArcs(outer, inner);
    const ring: Shape = [[[0], [~1]]];
    expect(merge(arcs, [ring, [[[1]]]])).toEqual([[[0]]]);
    expect(merge(arcs, [ring])).toEqual([[[0], [~1]]]);
  });

  it("makes two parts of areas that meet in a point only", () => {
    const arcs = toArcs(
      [
        [5, 5],
        [0, 5],
        [0, 0],
        [5, 5],
      ],
      [
        [5, 5],
        [9, 5],
        [9, 9],
        [5, 5],
      ],
    );
    expect(merge(arcs, [[[[0]]], [[[1]]]])).toHaveLength(2);
  });
});
