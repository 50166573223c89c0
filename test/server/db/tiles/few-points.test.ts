/** Tiles that are cut from wider ones are those that the database makes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { tileOf } from "../../../../data/tile-of.ts";
import { ALL_YEARS, type Period } from "../../../../server/db/period.ts";
import { FewPoints } from "../../../../server/db/tiles/few-points.ts";
import { readProgramme } from "../../../../server/db/tiles/points.ts";
import { database } from "../../../engines/database.ts";

const { reader } = await database();
const PERIODS: readonly Period[] = [ALL_YEARS, { year: 2560, span: "until" }, { year: 2560, span: "in" }];
/** Points that count as few: none, so that every tile is asked for; some; and more than any tile has here. */
const FEW = [0, 12, 1500];

const places = await reader<{ lng: number; lat: number }[]>`
  select ST_X(center) as lng, ST_Y(center) as lat from area where level = 'lao' order by code`;

describe("a tile cut from a wider one", () => {
  const kept = FEW.map((most) => new FewPoints(most).reader("as loaded"));

  it("holds what the database puts there, point by point, for every programme", async () => {
    const asked = fc.record({
      programme: fc.constantFrom(...PROGRAMMES),
      period: fc.constantFrom(...PERIODS),
      place: fc.constantFrom(...places),
      z: fc.integer({ min: 9, max: 14 }),
    });
    let points = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ programme, period, place, z }) => {
        const tile = { z, ...tileOf(place.lng, place.lat, z) };
        const made = await readProgramme(reader, programme, tile, period);
        for (const read of kept) expect(await read(reader, programme, tile, period)).toEqual(made);
        points += made.length;
      }),
      { numRuns: 300 },
    );
    expect(points).toBeGreaterThan(0);
  });
});
