import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mercatorX, mercatorY } from "../../../data/boundaries/mercator.ts";
import { database } from "../../engines/database.ts";

const { owner, reader } = await database();

describe("web_mercator", () => {
  it("is the projection of the tiles, to a millimetre", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 97, max: 106, noNaN: true }),
        fc.double({ min: 5, max: 21, noNaN: true }),
        async (lng, lat) => {
          const [point] = await reader<{ x: number; y: number; srid: number }[]>`
            select ST_X(m) as x, ST_Y(m) as y, ST_SRID(m) as srid
            from web_mercator(ST_SetSRID(ST_MakePoint(${lng}::float8, ${lat}::float8), 4326)) as m`;
          expect(point?.srid).toBe(3857);
          expect(point?.x).toBeCloseTo(mercatorX(lng), 3);
          expect(point?.y).toBeCloseTo(mercatorY(lat), 3);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("still answers after a projection that failed in the same session", async () => {
    await owner`select ST_Transform(ST_SetSRID(ST_MakePoint(1e9, 1e9), 4326), 32647)`.catch(() => undefined);
    const [point] = await owner<{ x: number }[]>`
      select ST_X(web_mercator(ST_SetSRID(ST_MakePoint(100.5, 13.75), 4326))) as x`;
    expect(point?.x).toBeCloseTo(mercatorX(100.5), 3);
  });
});
