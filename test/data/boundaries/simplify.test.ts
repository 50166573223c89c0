import { describe, expect, it } from "vitest";
import { DROPPED, rank, weigh } from "../../../data/boundaries/simplify.ts";
import { floats, toArcs } from "./lines.ts";

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
