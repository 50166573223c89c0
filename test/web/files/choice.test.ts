import { describe, expect, it } from "vitest";
import { MAX_VERTICES, shapeOf } from "../../../web/files/choice.ts";

describe("the choice of areas", () => {
  it("becomes one shape, up to the limit of the server", () => {
    const square = [
      [
        [
          [100, 13],
          [100, 14],
          [101, 14],
        ],
      ],
    ];
    expect(shapeOf([square, square])).toMatchObject({ kind: "polygon", polygons: { length: 2 } });
    expect(() => shapeOf([])).toThrow("No area is chosen yet");
    expect(() => shapeOf([[[[[100, 13]]]]])).toThrow("nothing is left of them");
    const many = Array.from({ length: MAX_VERTICES }, (_, step) => {
      const turn = (2 * Math.PI * step) / MAX_VERTICES;
      return [100 + 2 * Math.cos(turn), 13 + 2 * Math.sin(turn)];
    });
    expect(() => shapeOf([[[many]]])).toThrow("at most 50,000 are taken");
  });
});
