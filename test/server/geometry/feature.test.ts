import { describe, expect, it } from "vitest";
import { lineGeometry, polygonGeometry } from "../../../server/geometry/feature.ts";

const CLOCKWISE = [0, 0, 10, 0, 10, 10, 0, 10];
const COUNTER = [0, 0, 0, 10, 10, 10, 10, 0];

describe("polygonGeometry", () => {
  it("winds outer rings clockwise on screen and holes the other way, and opens them", () => {
    for (const outer of [CLOCKWISE, COUNTER, [...CLOCKWISE, 0, 0]]) {
      for (const hole of [
        [2, 2, 4, 2, 4, 4, 2, 4],
        [2, 2, 2, 4, 4, 4, 4, 2],
      ]) {
        const geometry = polygonGeometry([[outer, hole]], 1);
        const area = (path: readonly number[]) =>
          path.reduce(
            (sum, u, i) =>
              i % 2
                ? sum
                : sum +
                  u * (path[(i + 3) % path.length] ?? 0) -
                  (path[(i + 2) % path.length] ?? 0) * (path[i + 1] ?? 0),
            0,
          );
        const rings = geometry?.type === "polygon" ? (geometry.polygons[0] ?? []) : [];
        expect(rings.map(area)).toEqual([200, -8]);
      }
    }
  });

  it("drops rings that rounding left without area, and the holes of such", () => {
    const flat = [0, 0, 5, 0, 9, 0];
    expect(polygonGeometry([[CLOCKWISE, flat]], 1)).toEqual({ type: "polygon", polygons: [[CLOCKWISE]] });
    expect(polygonGeometry([[flat, CLOCKWISE], [CLOCKWISE]], 1)).toEqual({ type: "polygon", polygons: [[CLOCKWISE]] });
  });

  it("leaves a square of one step of what is too small to see", () => {
    expect(polygonGeometry([[[7, 9, 7, 9, 7, 9, 7, 9]]], 4)).toEqual({
      type: "polygon",
      polygons: [[[7, 9, 11, 9, 11, 13, 7, 13]]],
    });
    expect(polygonGeometry([], 1)).toBeNull();
  });
});

describe("lineGeometry", () => {
  it("keeps lines of at least two different points", () => {
    expect(
      lineGeometry([
        [1, 1, 1, 1, 2, 2],
        [3, 3, 3, 3],
      ]),
    ).toEqual({ type: "line", lines: [[1, 1, 2, 2]] });
    expect(lineGeometry([[3, 3, 3, 3]])).toBeNull();
  });
});
