import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Outline, Position, Ring } from "../../../../server/geometry/outline.ts";
import type { DrawnSummary } from "../../../../server/wire/drawn-summary.ts";
import type { Summary } from "../../../../server/wire/summary.ts";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { application, get, refusal } from "../../application.ts";
import { covers, expected, readCountry } from "./drawn-oracle.ts";

const { owner, reader } = await database();
const app = application(reader);
// the driver learns the array types with the first statement
await owner`select 1`;
const country = await readCountry(owner);

type Answer = z.infer<typeof DrawnSummary>;

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

async function ask(body: unknown): Promise<Answer> {
  const response = await app.request("/api/summary", post(body));
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

const polygon = (...corners: number[][]) => ({ type: "Polygon", coordinates: [corners] });

/** Kilometres across, every size as likely as its double. */
const size = fc.double({ min: Math.log(5), max: Math.log(300), noNaN: true }).map(Math.exp);
const placed = fc.constantFrom(...country.laos.map(({ center }) => center));

function around(
  [lng, lat]: Position,
  km: number,
  directions: readonly (readonly [angle: number, part: number])[],
): Ring {
  const corners = directions.map(
    ([angle, part]): Position => [
      lng + (Math.cos(angle) * part * km) / 2 / 108,
      lat + (Math.sin(angle) * part * km) / 2 / 110.6,
    ],
  );
  return [...corners, ...corners.slice(0, 1)];
}

const part = fc.double({ min: 0.15, max: 1, noNaN: true });
/** Triangles, four-sided shapes, and stars of up to 40 corners: seen from the middle they never cross themselves. */
const star = fc
  .tuple(placed, size, fc.array(part, { minLength: 3, maxLength: 40 }), part)
  .map(([center, km, parts, turn]) =>
    around(
      center,
      km,
      parts.map((each, index) => [((index + turn) * 2 * Math.PI) / parts.length, each] as const),
    ),
  );
const quadrangle = fc.tuple(placed, size, part).map(([center, km, flat]) => {
  const angle = (flat * Math.PI) / 2.5;
  return around(
    center,
    km,
    [angle, Math.PI - angle, Math.PI + angle, -angle].map((each) => [each, 1] as const),
  );
});
const shrunk = (ring: Ring, [lng, lat]: Position): Ring =>
  ring.map(([x, y]) => [(x + lng) / 2, (y + lat) / 2] as const);
const holed = (island: boolean): fc.Arbitrary<Outline> =>
  fc.tuple(placed, size).map(([center, km]) => {
    const ring = around(
      center,
      km,
      [0, 1.2, 2.5, 3.6, 5].map((angle) => [angle, 1] as const),
    );
    const hole = shrunk(ring, center);
    return island ? [[ring, hole], [shrunk(hole, center)]] : [[ring, hole]];
  });
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
    const open = (answer: Pick<Answer, "programmes">) =>
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
    const answer = await ask({ geometry: { type: "MultiPolygon", coordinates: parts.map((ring) => [ring]) } });
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
    const answer = await ask({ geometry: { type: "MultiPolygon", coordinates: parts } });
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

describe("a shape that cannot be answered", () => {
  const bow = polygon([100, 14], [101, 15], [101, 14], [100, 15], [100, 14]);
  const many = Array.from({ length: 50_001 }, (_, index) => [100 + Math.cos(index), 14 + Math.sin(index)]);
  const at = [100.5, 13.7];
  const cases: [name: string, body: unknown, status: number, parameter: string, value: string, says: string][] = [
    ["no JSON", "{", 400, "body", "{", "not JSON"],
    ["nothing", "", 400, "body", "", "not JSON"],
    ["a list", [], 400, "body", "[]", "JSON object"],
    ["neither shape", {}, 400, "body", "", "either"],
    ["both shapes", { geometry: bow, center: at, radius_m: 5 }, 400, "body", "geometry, center, radius_m", "either"],
    ["an unknown member", { center: at, radius_m: 5, units: "km" }, 400, "units", '"km"', "unknown"],
    ["no geometry", { geometry: null }, 400, "geometry", "null", "GeoJSON"],
    ["a point", { geometry: { type: "Point", coordinates: at } }, 400, "geometry.type", '"Point"', "Polygon"],
    [
      "a Feature",
      { geometry: { type: "Feature", geometry: bow } },
      400,
      "geometry.type",
      '"Feature"',
      "of the Feature",
    ],
    ["another system", { geometry: { ...bow, crs: {} } }, 400, "geometry.crs", "{}", "WGS 84"],
    ["an empty shape", { geometry: { type: "Polygon", coordinates: [] } }, 400, "geometry.coordinates", "[]", "empty"],
    [
      "two corners",
      { geometry: polygon([100, 14], [101, 14]) },
      400,
      "geometry.coordinates[0]",
      "[[100,14],[101,14]]",
      "4",
    ],
    [
      "no number",
      { geometry: polygon([100, 14], [101, null as never]) },
      400,
      "geometry.coordinates[0][1]",
      "[101,null]",
      "finite",
    ],
    ["infinity", '{"center":[1e999,14],"radius_m":5}', 400, "center", "[Infinity,14]", "finite"],
    [
      "crossing itself",
      { geometry: bow },
      400,
      "geometry",
      "[100.5, 14.5]",
      "crosses itself at longitude 100.5, latitude 14.5",
    ],
    [
      "a hole outside",
      {
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [100, 14],
              [101, 14],
              [101, 15],
            ],
            [
              [102, 14],
              [103, 14],
              [103, 15],
            ],
          ],
        },
      },
      400,
      "geometry",
      "[102, 14]",
      "a hole lies outside",
    ],
    ["too many vertices", { geometry: polygon(...many) }, 413, "geometry.coordinates", "> 50,000", "50,000"],
    ["too many bytes", "x".repeat(2_200_000), 413, "body", "> 2 MB", "2 MB"],
    [
      "swapped axes",
      { geometry: polygon([14, 100], [14, 101], [15, 101]) },
      400,
      "geometry",
      "[14, 100]",
      "try [100, 14]",
    ],
    ["a swapped centre", { center: [13.7, 100.5], radius_m: 5 }, 400, "center", "[13.7, 100.5]", "try [100.5, 13.7]"],
    ["elsewhere", { geometry: polygon([0, 0], [1, 0], [1, 1]) }, 400, "geometry", "[0, 0]", "outside Thailand"],
    [
      "in the sea",
      { geometry: polygon([101, 9.5], [101.2, 9.5], [101.2, 9.7]) },
      400,
      "geometry",
      "[101, 9.5]",
      "in the sea",
    ],
    [
      "over 180°",
      { geometry: polygon([170, 10], [-170, 10], [-170, 12], [170, 12]) },
      400,
      "geometry",
      "[-170, 10]",
      "antimeridian",
    ],
    [
      "beyond 180°",
      { geometry: polygon([99, 10], [199, 10], [199, 12]) },
      400,
      "geometry",
      "[199, 10]",
      "antimeridian",
    ],
    ["no radius", { center: at }, 400, "radius_m", "", "needed"],
    ["radius 0", { center: at, radius_m: 0 }, 400, "radius_m", "0", "1 to 1,000,000"],
    ["a negative radius", { center: at, radius_m: -5 }, 400, "radius_m", "-5", "1 to 1,000,000"],
    ["too large a radius", { center: at, radius_m: 1_000_001 }, 400, "radius_m", "1000001", "1 to 1,000,000"],
    ["a common year", { center: at, radius_m: 5000, year: 2019 }, 400, "year", "2019", "try 2562"],
    ["a span without year", { center: at, radius_m: 5000, span: "in" }, 400, "span", "in", "year"],
    ["a deep nest", `{"geometry":${"[".repeat(900_000)}${"]".repeat(900_000)}}`, 400, "geometry", "[[[…]]]", "GeoJSON"],
  ];

  it.each(cases)("%s", async (_name, body, status, parameter, value, says) => {
    const problem = await refusal(app, "/api/summary", post(body));
    expect(problem).toMatchObject({ received: status, status, parameter, value });
    expect(problem.detail).toContain(says);
    expect(problem.detail_th).toMatch(/[ก-๙]/);
  });

  it(
    "is always answered as a problem, whatever JSON is sent",
    async () => {
      const member = fc.oneof(fc.jsonValue(), fc.constantFrom(bow, at, 1000, 2562, "in"));
      const body = fc.dictionary(fc.constantFrom("geometry", "center", "radius_m", "year", "span", "x"), member);
      await fc.assert(
        fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async (sent) => {
          const { status } = await app.request("/api/summary", post(sent));
          expect([200, 400]).toContain(status);
        }),
        { numRuns: runs(300, 10_000) },
      );
    },
    runs(60_000, 1_800_000),
  );
});
