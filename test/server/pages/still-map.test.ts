import { describe, expect, it } from "vitest";
import { outlinePath } from "../../../server/pages/still-map.ts";

const SQUARE = [10, 10, 20, 10, 20, 20, 10, 20, 10, 10];

describe("an outline as a path", () => {
  it("goes by short steps and closes", () => {
    expect(outlinePath([[SQUARE]])).toBe("M10 10l10 0 0 10-10 0 0-10z");
  });

  it("leaves out what rounding made equal, and islands too small to see", () => {
    const speck = [1, 1, 2, 1, 2, 2, 1, 1];
    expect(outlinePath([[[10, 10, 10, 10, 20, 10, 20, 20, 20, 20, 10, 20, 10, 10]], [speck]])).toBe(
      outlinePath([[SQUARE]]),
    );
  });

  it("keeps the only island, however small", () => {
    expect(outlinePath([[[1, 1, 2, 1, 2, 2, 1, 1]]])).toBe("M1 1l1 0 0 1-1-1z");
  });

  it("is empty for what has become a point", () => {
    expect(outlinePath([[[5, 5, 5, 5, 5, 5]]])).toBe("");
    expect(outlinePath([])).toBe("");
  });
});
