import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Outline } from "../../../../server/geometry/outline.ts";
import type { DrawnSummary } from "../../../../server/wire/drawn-summary.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { application, get } from "../../application.ts";
import { polygon, summaryOf } from "./asking.ts";
import { expected, readCountry } from "./drawn-oracle.ts";
import { randomOutlines } from "./random-outlines.ts";

const { owner, reader } = await database();
const app = application(reader);
const country = await readCountry(owner);

const { star, quadrangle, holed } = randomOutlines(country.laos.map(({ center }) => center));
const ask = (body: unknown) => summaryOf(app, body);

/** Every kind is tried in every run; the share says how much of it. */
const KINDS: [kind: string, share: number, shapes: fc.Arbitrary<Outline>][] = [
  ["stars", 0.5, star.map((ring) => [[ring]])],
  ["quadrangles", 0.25, quadrangle.map((ring) => [[ring]])],
  ["shapes with a hole", 0.125, holed(false)],
  ["shapes with an island in a hole", 0.125, holed(true)],
];
const SHAPES = runs(104, 4000);
const period = fc.oneof(
  fc.constant({ year: null, span: "until" as const }),
  fc.record({ year: fc.integer({ min: 2548, max: 2563 }), span: fc.constantFrom("until" as const, "in" as const) }),
);

describe("POST /api/summary", () => {
  it.each(KINDS)(
    "equals an independent computation from the tables, for random %s of 5–300 km",
    async (_, share, shapes) => {
      await fc.assert(
        fc.asyncProperty(shapes, period, async (shape, { year, span }) => {
          const answer = await ask({ geometry: { type: "MultiPolygon", coordinates: shape }, year, span });
          const truth = expected(country, shape, { year, span });
          expect(answer).toMatchObject({ areas: truth.areas, laos_touched: truth.touched, laos_inside: truth.inside });
          expect(answer.partial.map(({ code, counted }) => ({ code, counted }))).toEqual(truth.crossed);
          for (const { id, ...totals } of answer.programmes) {
            const { measures, ...counts } = truth.programmes.get(id) ?? { measures: {} };
            expect({ id, ...totals }).toMatchObject({ id, ...counts });
            for (const [measure, value] of Object.entries(measures)) {
              const got = totals.measures[measure as keyof typeof totals.measures];
              if (value === null || Number.isInteger(value)) expect([id, measure, got]).toEqual([id, measure, value]);
              else expect(got).toBeCloseTo(value, 6);
            }
          }
          expect(answer.sites.total).toBe(truth.sites.length);
          const listed = answer.sites.items.map(({ programme, lao, key }) => `${programme} ${lao} ${key}`);
          expect(listed).toEqual(truth.sites.slice(0, 500));
        }),
        { numRuns: SHAPES * share, verbose: true },
      );
    },
    runs(60_000, 1_800_000),
  );

  it("finds the nation in a box around it, and a province in its own outline", async () => {
    const nation = await get<z.infer<typeof Summary>>(app, "/api/summary");
    const box = polygon([97, 5], [106, 5], [106, 21], [97, 21], [97, 5]);
    const drawn = await ask({ geometry: box });
    expect(drawn.areas).toEqual(nation.areas);
    expect(drawn).toMatchObject({ laos_touched: 7825, laos_inside: 7825, partial: [] });
    const open = (answer: Pick<z.infer<typeof DrawnSummary>, "programmes">) =>
      answer.programmes
        .filter(({ id }) => !["baan-phophiang", "disaster-relief"].includes(id))
        .map(({ id, sites, laos, coverage, measures }) => ({ id, sites, laos, coverage, measures }));
    expect(open(drawn)).toEqual(open(nation));
    expect(drawn.sites.items).toHaveLength(500);
    const [row] = await owner<{ geometry: unknown }[]>`
      select ST_AsGeoJSON(geom, 15)::jsonb as geometry from area where level = 'province' and code = '50'`;
    const province = await ask({ geometry: row?.geometry });
    const chosen = await get<z.infer<typeof Summary>>(app, "/api/summary?province=50");
    expect(province.areas).toEqual(chosen.areas);
    expect(open(province)).toEqual(open(chosen));
  });

  it("draws a circle by its radius, and closes open rings", async () => {
    const circle = await ask({ center: [98.98, 18.79], radius_m: 10_000 });
    expect(circle.area_km2).toBeCloseTo(Math.PI * 100, 0);
    expect(circle.partial.every(({ share }) => share !== null && share >= 0 && share <= 1)).toBe(true);
    expect(circle.rule.th).toMatch(/[ก-๙]/);
    const corners = [
      [98, 18],
      [99, 18],
      [99, 19],
    ];
    const open = await ask({ geometry: polygon(...corners) });
    expect(open).toEqual(await ask({ geometry: polygon(...corners, [98, 18]) }));
  });

  it("says how much of a crossed LAO lies in the shape", async () => {
    const [lao] = await owner<
      { code: string; west: number; south: number; east: number; north: number; lng: number }[]
    >`
      select code, ST_XMin(geom) as west, ST_YMin(geom) as south, ST_XMax(geom) as east, ST_YMax(geom) as north, ST_X(center) as lng
      from area where level = 'lao' and code = '1001'`;
    if (!lao) throw new Error("No such LAO");
    const { west, south, east, north, lng } = lao;
    const half = (from: number, to: number) =>
      polygon([from, south - 1], [to, south - 1], [to, north + 1], [from, north + 1]);
    const shares = await Promise.all(
      [half(west - 1, lng), half(lng, east + 1)].map(async (geometry) => {
        const { partial } = await ask({ geometry });
        return partial.find(({ code }) => code === lao.code)?.share ?? Number.NaN;
      }),
    );
    expect(shares[0]).toBeGreaterThan(0);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 2);
  });

  it("takes 50,000 vertices", async () => {
    const ring = Array.from({ length: 49_999 }, (_, index) => {
      const angle = (index * 2 * Math.PI) / 49_999;
      const radius = 1 + Math.sin(angle * 400) / 20;
      return [100.5 + radius * Math.cos(angle), 15 + radius * Math.sin(angle)].map((value) => Number(value.toFixed(8)));
    });
    const answer = await ask({ geometry: polygon(...ring) });
    expect(answer.laos_inside).toBeGreaterThan(500);
    expect(answer.partial.some(({ share }) => share !== null && share > 0 && share < 1)).toBe(true);
  });

  it("keeps the answers to different bodies apart", async () => {
    const small = await ask({ center: [98.98, 18.79], radius_m: 1000 });
    const large = await ask({ center: [98.98, 18.79], radius_m: 50_000 });
    expect(large.areas.laos).toBeGreaterThan(small.areas.laos);
    expect(await get(app, "/api/summary")).not.toHaveProperty("area_km2");
  });

  it("never shows more of a protected programme than its published cells", async () => {
    const answer = await ask({ center: [98.98, 18.79], radius_m: 30_000, year: 2561 });
    for (const id of ["baan-phophiang", "disaster-relief"]) {
      const programme = answer.programmes.find((each) => each.id === id);
      expect(programme).toMatchObject({ sites: null, laos: null, coverage: null });
      expect(programme?.withheld?.en).toContain("protect");
    }
    expect(answer.sites.items.some(({ programme }) => ["baan-phophiang", "disaster-relief"].includes(programme))).toBe(
      false,
    );
  });
});
