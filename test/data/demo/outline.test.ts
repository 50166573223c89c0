import { describe, expect, it } from "vitest";
import { isInside, type Outline, pointInside } from "../../../data/demo/outline.ts";
import { Random } from "../../../data/demo/random.ts";

/** Two squares of one degree, the first with a hole in its middle. */
const SQUARES: Outline = [
  [
    [
      [100, 10],
      [101, 10],
      [101, 11],
      [100, 11],
      [100, 10],
    ],
    [
      [100.4, 10.4],
      [100.4, 10.6],
      [100.6, 10.6],
      [100.6, 10.4],
      [100.4, 10.4],
    ],
  ],
  [
    [
      [103, 10],
      [104, 10],
      [104, 11],
      [103, 11],
      [103, 10],
    ],
  ],
];

describe("isInside", () => {
  it("knows parts, holes and the outside", () => {
    expect(isInside([100.2, 10.2], SQUARES)).toBe(true);
    expect(isInside([103.5, 10.5], SQUARES)).toBe(true);
    expect(isInside([100.5, 10.5], SQUARES)).toBe(false);
    expect(isInside([102, 10.5], SQUARES)).toBe(false);
  });

  it("keeps its margin from every line", () => {
    expect(isInside([100.00005, 10.5], SQUARES)).toBe(false);
    expect(isInside([100.00015, 10.5], SQUARES)).toBe(true);
    expect(isInside([100.39995, 10.5], SQUARES)).toBe(false);
  });
});

describe("pointInside", () => {
  it("draws from every part and never from the hole", () => {
    const random = new Random("points");
    const points = Array.from({ length: 300 }, () => pointInside(SQUARES, random));
    for (const point of points) expect(isInside(point, SQUARES)).toBe(true);
    expect(points.some(([lng]) => lng > 102)).toBe(true);
    expect(points.some(([lng]) => lng < 102)).toBe(true);
  });

  it("says where it found no room", () => {
    const sliver: Outline = [
      [
        [
          [100, 10],
          [100.00001, 10],
          [100.00001, 11],
          [100, 10],
        ],
      ],
    ];
    expect(() => pointInside(sliver, new Random("sliver"))).toThrow("100,10");
  });
});
