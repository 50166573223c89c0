import { expect, it } from "vitest";
import { polygonsOfRings } from "../../../../data/reading/outlines/rings.ts";
import { box } from "./reading.ts";

/** An L whose box holds what lies in its corner, and which itself holds nothing of that. */
const corner = (size: number): number[][] => [
  [0, 0],
  [0, size],
  [1, size],
  [1, 1],
  [size, 1],
  [size, 0],
  [0, 0],
];

it("sorts thousands of rings that lie in each other", () => {
  const rings = Array.from({ length: 5000 }, (_, at) => box(-at, -at, 2 * at + 1));
  expect(polygonsOfRings(rings)).toHaveLength(2500);
});

it("says so where sorting would take without end", { timeout: 60_000 }, () => {
  const corners = Array.from({ length: 4000 }, (_, at) => corner(1000 + at));
  const small = Array.from({ length: 4000 }, (_, at) => box(500 + (at % 200), 500 + Math.floor(at / 200), 0.5));
  expect(polygonsOfRings([...corners, ...small])).toMatchObject({ en: expect.stringContaining("8000 rings") });
});
