import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { application, refusal } from "../../application.ts";
import { polygon, post } from "./asking.ts";

const { reader } = await database();
const app = application(reader);

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
