import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import Pbf from "pbf";
import { describe, expect, it } from "vitest";
import type { TileFeature } from "../../../server/geometry/feature.ts";
import { encodeMvt } from "../../../server/tiles/mvt.ts";

const coordinate = fc.integer({ min: -100, max: 4200 });
const path = (min: number) =>
  fc.array(fc.tuple(coordinate, coordinate), { minLength: min, maxLength: 40 }).map((points) => points.flat());
const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.constant(null),
);
const geometry = fc.oneof(
  fc.tuple(coordinate, coordinate).map((at) => ({ type: "point" as const, at })),
  fc.array(path(2), { minLength: 1, maxLength: 4 }).map((lines) => ({ type: "line" as const, lines })),
  fc
    .array(fc.array(path(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((polygons) => ({ type: "polygon" as const, polygons })),
);
const feature: fc.Arbitrary<TileFeature> = fc.record(
  {
    id: fc.maxSafeInteger().map(Math.abs),
    properties: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== "__proto__"),
      value,
      { maxKeys: 5 },
    ),
    geometry,
  },
  { requiredKeys: ["properties", "geometry"] },
);

function pairs(flat: readonly number[]) {
  return Array.from({ length: flat.length / 2 }, (_, i) => ({ x: flat[2 * i], y: flat[2 * i + 1] }));
}

function expectedRings({ geometry }: TileFeature) {
  if (geometry.type === "point") return [pairs(geometry.at)];
  if (geometry.type === "line") return geometry.lines.map(pairs);
  return geometry.polygons.flat().map((ring) => {
    const points = pairs(ring);
    return [...points, points[0]];
  });
}

describe("encodeMvt", () => {
  it("is read back by another's decoder as it was", () => {
    fc.assert(
      fc.property(fc.array(feature, { minLength: 1, maxLength: 20 }), (features) => {
        // a copy, since the decoder reads doubles from the start of the buffer under its bytes
        const bytes = Uint8Array.from(encodeMvt("ชั้น", features));
        const layer = new VectorTile(new Pbf(bytes)).layers.ชั้น;
        expect([layer?.version, layer?.extent, layer?.length]).toEqual([2, 4096, features.length]);
        for (const [i, expected] of features.entries()) {
          const got = layer?.feature(i);
          expect(got?.id).toBe(expected.id);
          const known = Object.entries(expected.properties).filter(([, value]) => value !== null);
          expect(got?.properties).toEqual(
            Object.fromEntries(known.map(([key, value]) => [key, Object.is(value, -0) ? 0 : value])),
          );
          expect(got?.loadGeometry().map((ring) => ring.map(({ x, y }) => ({ x, y })))).toEqual(
            expectedRings(expected),
          );
        }
      }),
    );
  });

  it("is empty without features", () => {
    expect(encodeMvt("lao", []).length).toBe(0);
  });
});
