import fc from "fast-check";
import { expect, it } from "vitest";
import { circle, destination } from "../../../server/geometry/circle.ts";
import { groundAreaOf, type Position } from "../../../server/geometry/outline.ts";
import { database } from "../../engines/database.ts";

const { reader } = await database();

const place = fc.tuple(fc.double({ min: 97, max: 106, noNaN: true }), fc.double({ min: 5, max: 21, noNaN: true }));

it("arrives where PostGIS arrives on the ellipsoid", async () => {
  const azimuth = fc.integer({ min: 0, max: 359_999 }).map((thousandths) => thousandths / 1000);
  const metres = fc.double({ min: 1, max: 1_000_000, noNaN: true });
  await fc.assert(
    fc.asyncProperty(place, azimuth, metres, async (center, angle, distance) => {
      const [lng, lat] = destination(center, angle, distance);
      const [row] = await reader<{ metres: number }[]>`
        select ST_Distance(
          ST_Project(ST_SetSRID(ST_MakePoint(${center[0]}, ${center[1]}), 4326)::geography, ${distance}::float8, radians(${angle}::float8)),
          ST_SetSRID(ST_MakePoint(${lng}, ${lat}), 4326)::geography) as metres`;
      expect(row?.metres).toBeLessThan(0.001);
    }),
    { numRuns: 100 },
  );
});

it("stays within 0.04 % of the radius everywhere, not only at the corners", async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.double({ min: 100, max: 1_000_000, noNaN: true }), async (center, radius) => {
      const ring = circle(center, radius);
      const middles = ring.slice(1).map(([lng, lat], index): Position => {
        const [fromLng, fromLat] = ring[index] ?? [lng, lat];
        return [(lng + fromLng) / 2, (lat + fromLat) / 2];
      });
      const points = JSON.stringify(middles);
      const [row] = await reader<{ least: number; most: number }[]>`
        select min(metres) as least, max(metres) as most from (
          select ST_Distance(
            ST_SetSRID(ST_MakePoint((point ->> 0)::float8, (point ->> 1)::float8), 4326)::geography,
            ST_SetSRID(ST_MakePoint(${center[0]}, ${center[1]}), 4326)::geography) as metres
          from jsonb_array_elements(${points}::text::jsonb) as point
        ) as middles`;
      expect(Math.abs((row?.least ?? 0) - radius)).toBeLessThan(radius * 0.0004);
      expect(Math.abs((row?.most ?? 0) - radius)).toBeLessThan(radius * 0.0004);
    }),
    { numRuns: 50 },
  );
});

it("measures areas as PostGIS does where lines are short", async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.double({ min: 100, max: 50_000, noNaN: true }), async (center, radius) => {
      const ring = circle(center, radius);
      const hole = circle(center, radius / 2);
      const geojson = JSON.stringify({ type: "Polygon", coordinates: [ring, [...hole].reverse()] });
      const [row] = await reader<{ km2: number }[]>`
        select ST_Area(ST_GeomFromGeoJSON(${geojson}::text)::geography) / 1e6 as km2`;
      const km2 = row?.km2 ?? Number.NaN;
      expect(Math.abs(groundAreaOf([[ring, hole]]) - km2) / km2).toBeLessThan(1e-4);
    }),
    { numRuns: 50 },
  );
});
