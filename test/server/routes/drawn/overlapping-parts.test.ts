import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outline, Position, Ring } from "../../../../server/geometry/outline.ts";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { application, refusal } from "../../application.ts";
import { post, summaryOf } from "./asking.ts";
import { covers, readCountry } from "./drawn-oracle.ts";
import { randomOutlines, size } from "./random-outlines.ts";

const { owner, reader } = await database();
const app = application(reader);
const country = await readCountry(owner);
const { star, quadrangle } = randomOutlines(country.laos.map(({ center }) => center));

describe("parts that overlap or touch", () => {
  const box = (west: number, south: number, size = 1): Ring => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  /** Square metres are beyond what sums in floating point say twice. */
  const ofParts = async (...parts: Ring[]) => {
    const answer = await summaryOf(app, {
      geometry: { type: "MultiPolygon", coordinates: parts.map((ring) => [ring]) },
    });
    return { ...answer, area_km2: Math.round(answer.area_km2 * 1e6) / 1e6 };
  };

  it("count once: neighbours, overlapping, nested and repeated ones are their union", async () => {
    const wide = await ofParts([
      [100, 14],
      [102, 14],
      [102, 15],
      [100, 15],
      [100, 14],
    ]);
    expect(await ofParts(box(100, 14), box(101, 14))).toEqual(wide);
    expect(await ofParts(box(100, 14), box(100.5, 14), box(101, 14))).toEqual(wide);
    const square = await ofParts(box(100, 14));
    expect(await ofParts(box(100, 14), box(100.2, 14.2, 0.5))).toEqual(square);
    expect(await ofParts(box(100, 14), box(100, 14))).toEqual(square);
    expect(square.area_km2).toBeLessThan(wide.area_km2 / 1.9);
  });

  it("of neighbouring LAOs, as a register would hold them, are these LAOs", async () => {
    const rows = await owner<{ geometry: { coordinates: Outline } }[]>`
      select ST_AsGeoJSON(geom, 7)::jsonb as geometry from area where level = 'lao' and province = '50' order by code limit 40`;
    const parts = rows.flatMap(({ geometry }) => geometry.coordinates);
    const answer = await summaryOf(app, { geometry: { type: "MultiPolygon", coordinates: parts } });
    expect(answer.areas.laos).toBe(40);
    expect(answer.areas.provinces).toBe(1);
  });

  it(
    "hold whoever is in any of them, for random shapes",
    async () => {
      const inside = (parts: readonly Ring[]) =>
        country.laos.filter(({ center }) => parts.some((ring) => covers([[ring]], center)));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(star, quadrangle), { minLength: 1, maxLength: 4 }),
          size,
          async (parts, km) => {
            // beside each part the same once more, so that lines cross whatever was drawn
            const moved = parts.map((ring) => ring.map(([lng, lat]): Position => [lng + km / 500, lat + km / 900]));
            const all = [...parts, ...moved];
            const answer = await ofParts(...all);
            const counted = inside(all);
            expect(answer.areas.laos).toBe(counted.length);
            expect(answer.areas.population).toBe(counted.reduce((sum, { population }) => sum + population, 0));
          },
        ),
        { numRuns: runs(40, 1000) },
      );
    },
    runs(60_000, 1_800_000),
  );

  it("are refused where one is no polygon, or they cross too often to be worked out", async () => {
    const bow: Ring = [
      [100, 14],
      [101, 15],
      [101, 14],
      [100, 15],
      [100, 14],
    ];
    const coordinates = [[bow], [box(100.2, 14.2)]];
    const problem = await refusal(app, "/api/summary", post({ geometry: { type: "MultiPolygon", coordinates } }));
    expect(problem).toMatchObject({ received: 400, parameter: "geometry" });
    const comb = (turned: boolean): Ring => {
      const teeth = Array.from({ length: 3000 }, (_, tooth) => tooth / 3000).flatMap((at) => [
        [at, 0.1],
        [at + 0.0001, 1],
        [at + 0.0002, 0.1],
      ]);
      const places = [[0, 0], ...teeth, [1, 0.1], [1, 0], [0, 0]].map(([x = 0, y = 0]) => (turned ? [y, x] : [x, y]));
      return places.map(([x = 0, y = 0]) => [100 + x, 14 + y] as const);
    };
    const combs = { type: "MultiPolygon", coordinates: [[comb(false)], [comb(true)]] };
    expect(await refusal(app, "/api/summary", post({ geometry: combs }))).toMatchObject({ received: 400 });
  });
});
