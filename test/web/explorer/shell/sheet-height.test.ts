import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restingHeight, stepped } from "../../../../web/explorer/shell/sheet-height.ts";

describe("a sheet", () => {
  it("comes to rest at the nearest of its heights, and is pulled away below the lowest", () => {
    expect([20, 60, 180, 260, 400, 480].map((px) => restingHeight(px, 480))).toEqual([
      null,
      "peek",
      "half",
      "half",
      "full",
      "full",
    ]);
  });

  it("rests higher the higher it is let go", () => {
    const order = [null, "peek", "half", "full"];
    const px = fc.double({ min: 0, max: 1200, noNaN: true });
    fc.assert(
      fc.property(px, px, fc.integer({ min: 260, max: 1100 }), (one, other, stage) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const rank = (at: number) => order.indexOf(restingHeight(at, stage));
        expect(rank(low)).toBeLessThanOrEqual(rank(high));
      }),
    );
  });

  it("steps between them, and stays at the ends", () => {
    expect([stepped("peek", 1), stepped("half", 1), stepped("full", 1)]).toEqual(["half", "full", "full"]);
    expect([stepped("peek", -1), stepped("half", -1), stepped("full", -1)]).toEqual(["peek", "peek", "half"]);
  });
});
