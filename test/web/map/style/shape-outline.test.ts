import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeBbox, shapeOutline } from "../../../../web/map/style/shape-outline.ts";
import { circleShape } from "../../../../web/view/shape.ts";

describe("a circle for the eye", () => {
  it("has its radius in every direction, on the great circle", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 97, max: 106, noNaN: true }),
        fc.double({ min: 5, max: 21, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (lng, lat, km) => {
          const shape = circleShape([lng, lat], km);
          if (shape?.kind !== "circle") throw new Error("no circle");
          const ring = shapeOutline(shape).coordinates[0]?.[0] ?? [];
          expect(ring.at(0)).toEqual(ring.at(-1));
          for (const [x = 0, y = 0] of ring) expect(haversine(shape.center, [x, y])).toBeCloseTo(km, 4);
          const [west, south, east, north] = shapeBbox(shape);
          expect(west < lng && lng < east && south < lat && lat < north).toBe(true);
        },
      ),
      { verbose: true },
    );
  });
});

/** km on a sphere of the mean radius. */
function haversine([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const turn = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * turn) / 2) ** 2;
  const a = half(y2 - y1) + Math.cos(y1 * turn) * Math.cos(y2 * turn) * half(x2 - x1);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}
