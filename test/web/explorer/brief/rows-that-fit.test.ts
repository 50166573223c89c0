import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsThatFit } from "../../../../web/explorer/brief/rows-that-fit.ts";

describe("rowsThatFit", () => {
  it.each([
    [[], 0, 0],
    [[10, 10, 10], 30, 3],
    [[10, 10, 10], 29.9, 2],
    [[10, 25, 10], 30, 1],
    [[10], 9, 0],
    [[10], -4, 0],
  ])("%j in %d: %d", (heights, room, rows) => {
    expect(rowsThatFit(heights, room)).toBe(rows);
  });

  it("never takes more than the room, and never leaves off a row that would have fitted", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 600 }), (list, room) => {
        const rows = rowsThatFit(list, room);
        const sum = (count: number) => list.slice(0, count).reduce((all, each) => all + each, 0);
        expect(sum(rows)).toBeLessThanOrEqual(room);
        if (rows < list.length) expect(sum(rows + 1)).toBeGreaterThan(room);
      }),
      { verbose: true },
    );
  });
});
