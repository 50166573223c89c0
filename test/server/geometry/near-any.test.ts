import fc from "fast-check";
import { expect, it } from "vitest";
import { nearAny } from "../../../server/geometry/near-any.ts";
import type { Position } from "../../../server/geometry/outline.ts";
import { database } from "../../engines/database.ts";

const { reader } = await database();

const position = fc
  .tuple(fc.integer({ min: 97_300, max: 105_700 }), fc.integer({ min: 5_600, max: 20_500 }))
  .map(([lng, lat]): Position => [lng / 1000, lat / 1000]);

it("agrees with PostGIS on the ellipsoid up to ten metres in a thousand kilometres", async () => {
  await fc.assert(
    fc.asyncProperty(position, fc.array(position, { minLength: 1, maxLength: 5 }), async (from, places) => {
      const [row] = await reader<{ metres: number }[]>`
        select min(ST_Distance(
          ST_SetSRID(ST_MakePoint(${from[0]}, ${from[1]}), 4326)::geography,
          ST_SetSRID(ST_MakePoint((place ->> 0)::float8, (place ->> 1)::float8), 4326)::geography)) as metres
        from jsonb_array_elements(${JSON.stringify(places)}::text::jsonb) as place`;
      const metres = row?.metres ?? Number.NaN;
      const tolerance = 0.01 + metres * (metres / 1e6) * 2e-5;
      fc.pre(metres < 1e6);
      expect(nearAny(places, metres + tolerance)(from)).toBe(true);
      // no radius is shorter than none
      if (metres > tolerance) expect(nearAny(places, metres - tolerance)(from)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it("is far from nothing", () => {
  expect(nearAny([], 1e6)([100, 14])).toBe(false);
});
