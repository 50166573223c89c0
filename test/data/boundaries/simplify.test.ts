import { describe, expect, it } from "vitest";
import type { Arcs, Shape } from "../../../data/boundaries/arcs.ts";
import { mend } from "../../../data/boundaries/mend.ts";
import { merge } from "../../../data/boundaries/merge.ts";
import { checkTiling, sew, withoutUnused } from "../../../data/boundaries/sew.ts";
import { DROPPED, rank, weigh } from "../../../data/boundaries/simplify.ts";
import { conflicts, untangle } from "../../../data/boundaries/untangle.ts";

type Line = [number, number][];

function toArcs(...lines: Line[]): Arcs {
  const points = lines.flat();
  let end = 0;
  return {
    starts: Uint32Array.from([0, ...lines.map((line) => (end += line.length))]),
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
  };
}
const floats = ({ x, y }: Arcs) => ({ x: new Float64Array(x), y: new Float64Array(y) });

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

describe("rank", () => {
  it("keeps the ends of lines at every level, and a straight point at none", () => {
    const line = toArcs([
      [0, 0],
      [5000, 0],
      [10_000, 0],
      [10_000, 10_000],
    ]);
    const { x, y } = floats(line);
    expect([...rank(weigh(line.starts, x, y))]).toEqual([0, DROPPED, 0, 0]);
  });
});

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
