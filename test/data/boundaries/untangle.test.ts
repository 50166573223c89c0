import { describe, expect, it } from "vitest";
import type { Arcs, Shape } from "../../../data/boundaries/arcs.ts";
import { DROPPED, weigh } from "../../../data/boundaries/simplify.ts";
import { conflicts, untangle } from "../../../data/boundaries/untangle.ts";
import { floats, type Line, toArcs } from "./lines.ts";

describe("conflicts", () => {
  it.each<[string, Line[], number]>([
    [
      "cross",
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ],
      1,
    ],
    [
      "touch",
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [5, 5],
        ],
      ],
      1,
    ],
    [
      "lie on each other",
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [0, 0],
          [4, 0],
        ],
      ],
      1,
    ],
    [
      "are the same",
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [10, 0],
          [0, 0],
        ],
      ],
      1,
    ],
    [
      "fold back",
      [
        [
          [0, 0],
          [10, 0],
          [5, 0],
        ],
      ],
      1,
    ],
    [
      "have no length",
      [
        [
          [3, 3],
          [3, 3],
        ],
      ],
      1,
    ],
    [
      "meet at their ends",
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        [
          [0, 0],
          [0, 10],
          [10, 10],
        ],
      ],
      0,
    ],
    [
      "go on straight",
      [
        [
          [0, 0],
          [5, 0],
          [10, 0],
        ],
      ],
      0,
    ],
    [
      "are apart",
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [0, 1],
          [10, 1],
        ],
      ],
      0,
    ],
  ])("of lines that %s", (_, lines, expected) => {
    const arcs = toArcs(...lines);
    expect(conflicts(arcs.starts, arcs)).toHaveLength(expected);
  });
});

describe("untangle", () => {
  /** Keeps only the ends of arcs, then repairs. */
  const repair = (arcs: Arcs, shapes: Shape[]) => {
    const plane = floats(arcs);
    const weights = weigh(arcs.starts, plane.x, plane.y);
    const ranks = Uint8Array.from(weights, (weight) => (weight === Infinity ? 0 : DROPPED));
    untangle(arcs.starts, shapes, [plane], weights, ranks, 0);
    return [...ranks].flatMap((value, point) => (value === 0 ? [[arcs.x[point], arcs.y[point]]] : []));
  };

  it("gives a ring of one line its corners back", () => {
    const island = toArcs([
      [0, 0],
      [100, 0],
      [100, 100],
      [50, 101],
      [0, 100],
      [0, 0],
    ]);
    expect(new Set(repair(island, [[[[0]]]]).map(String)).size).toBeGreaterThanOrEqual(3);
  });

  it("keeps two lines between the same ends apart", () => {
    const lens = toArcs(
      [
        [0, 0],
        [50, 10],
        [100, 0],
      ],
      [
        [0, 0],
        [50, 60],
        [100, 0],
      ],
    );
    expect(repair(lens, [[[[0, ~1]]]]).length).toBeGreaterThanOrEqual(5);
  });

  it("does not let a bay swallow its island", () => {
    const bay: Line = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [520, 1000],
      [500, 200],
      [480, 1000],
      [0, 1000],
      [0, 0],
    ];
    const island: Line = [
      [499, 900],
      [501, 900],
      [500, 910],
      [499, 900],
    ];
    const kept = repair(toArcs(bay, island), [[[[0]]], [[[1]]]]);
    expect(kept).toContainEqual([500, 200]);
  });
});
