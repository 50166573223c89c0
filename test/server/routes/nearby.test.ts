import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { NearbyList } from "../../../server/wire/record.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);
const WITH_SITES = ["baan-mankong", "baan-mankong-land-reform", "homeless-centre", "canal-housing"];

type Answer = z.infer<typeof NearbyList>;

describe("/api/nearby", () => {
  it("gives the nearest sites on the ellipsoid, in order, out of all of them", async () => {
    const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
    await fc.assert(
      fc.asyncProperty(
        thousandths(92_500, 110_500),
        thousandths(700, 25_400),
        fc.option(fc.constantFrom(...WITH_SITES), { nil: undefined }),
        fc.integer({ min: 1, max: 100 }),
        async (lng, lat, programme, limit) => {
          const narrowed = programme ? `&programme=${programme}` : "";
          const { items } = await get<Answer>(app, `/api/nearby?lng=${lng}&lat=${lat}&limit=${limit}${narrowed}`);
          const truth = await owner<{ key: string; metres: number }[]>`
            select key, ST_Distance(geom::geography, ST_SetSRID(ST_MakePoint(${lng}, ${lat}), 4326)::geography) as metres
            from record where programme in ${owner(programme ? [programme] : WITH_SITES)} and geom is not null
            order by metres, programme collate "C", key collate "C" limit ${limit}`;
          expect(items.map(({ key }) => key)).toEqual(truth.map(({ key }) => key));
          for (const [index, { distance_m }] of items.entries()) {
            expect(distance_m).toBeCloseTo(truth[index]?.metres ?? Number.NaN, 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives ten with their records, source and date when not told otherwise", async () => {
    const { items, source, as_of } = await get<Answer>(app, "/api/nearby?lng=100.5&lat=13.75");
    expect(items).toHaveLength(10);
    expect(items[0]).toHaveProperty("lao_name_th");
    expect(source.th).toMatch(/[ก-๙]/);
    expect(as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    ["lng=0&lat=0", "lng", "outside Thailand"],
    ["lng=13.7&lat=90.5", "lat", "swapped"],
    ["lng=100&lat=14&programme=council", "programme", "no sites"],
    ["lng=100&lat=14&programme=disaster-relief", "programme", "no sites"],
    ["lng=100&lat=14&limit=101", "limit", "1–100"],
    ["lat=14", "lng", "required"],
  ])("refuses %s", async (query, parameter, says) => {
    const problem = await refusal(app, `/api/nearby?${query}`);
    expect(problem).toMatchObject({ received: 400, parameter });
    expect(problem.detail).toContain(says);
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });
});
