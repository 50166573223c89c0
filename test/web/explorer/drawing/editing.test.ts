import { describe, expect, it } from "vitest";
import { isEditable } from "../../../../web/explorer/drawing/editing.ts";
import { circleShape, polygonShape, type Shape } from "../../../../web/view/shape.ts";

function made(shape: Shape | null): Shape {
  if (!shape) throw new Error("No shape");
  return shape;
}
const round = (corners: number, size = 1) =>
  Array.from({ length: corners }, (_, step) => {
    const turn = (2 * Math.PI * step) / corners;
    return [100 + size * Math.cos(turn), 15 + size * Math.sin(turn)];
  });

describe("a shape that can be changed", () => {
  it("is made of polygons of up to 500 vertices", () => {
    expect(isEditable(made(polygonShape([[round(499)]])))).toBe(true);
    expect(isEditable(made(polygonShape([[round(500)]])))).toBe(false);
    expect(isEditable(made(polygonShape([[round(9)], [round(5)]])))).toBe(true);
  });

  it("is no circle, and has no hole", () => {
    expect(isEditable(made(circleShape([100, 15], 5)))).toBe(false);
    expect(isEditable(made(polygonShape([[round(9), round(5, 0.5)]])))).toBe(false);
  });
});
