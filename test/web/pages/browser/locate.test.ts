import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tileOf } from "../../../../data/tile-of.ts";
import { featureAt, type LaoTile, TILE_ZOOM } from "../../../../web/pages/browser/locate.ts";

type Ring = [number, number][];

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** Two neighbours, the second with a hole, and an island of the first beyond it. */
const TILE: LaoTile = {
  features: [
    {
      type: "Feature",
      properties: { code: "1" },
      geometry: { type: "MultiPolygon", coordinates: [[square(0, 0, 2)], [square(8, 0, 1)]] },
    },
    {
      type: "Feature",
      properties: { code: "2" },
      geometry: { type: "Polygon", coordinates: [square(2, 0, 4), square(3, 1, 1)] },
    },
  ],
};

describe("the LAO at a point", () => {
  it.each([
    [1, 1, "1"],
    [8.5, 0.5, "1"],
    [2.5, 1.5, "2"],
    [3.5, 1.5, undefined],
    [7, 1, undefined],
    [-1, 1, undefined],
    [1, 3, undefined],
  ])("%d, %d is in %s", (lng, lat, code) => {
    expect(featureAt(TILE, lng, lat)).toBe(code);
  });

  it("is none in an empty tile", () => {
    expect(featureAt({ features: [] }, 100, 13)).toBeUndefined();
  });
});

describe("the tile around a point", () => {
  it("is the one of the tile scheme: Bangkok", () => {
    expect([TILE_ZOOM, tileOf(100.5018, 13.7563, TILE_ZOOM)]).toEqual([10, { x: 797, y: 472 }]);
  });

  it("holds the point, anywhere in Thailand", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 97, max: 106, noNaN: true }),
        fc.double({ min: 5, max: 21, noNaN: true }),
        (lng, lat) => {
          const { x, y } = tileOf(lng, lat, TILE_ZOOM);
          const tiles = 2 ** TILE_ZOOM;
          const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tiles))) * 180) / Math.PI;
          expect((x / tiles) * 360 - 180).toBeLessThanOrEqual(lng);
          expect(((x + 1) / tiles) * 360 - 180).toBeGreaterThan(lng);
          expect(latitude(y)).toBeGreaterThanOrEqual(lat);
          expect(latitude(y + 1)).toBeLessThanOrEqual(lat);
        },
      ),
    );
  });
});
