import { describe, expect, it } from "vitest";
import { readShapeFile } from "../../../web/panels/shape-file.ts";

const ring = [
  [100, 13],
  [101, 13],
  [101, 14],
  [100, 13],
];
const polygon = { type: "Polygon", coordinates: [ring] };
const feature = (geometry: unknown) => ({ type: "Feature", properties: {}, geometry });
const one = { kind: "polygon", polygons: [[ring]] };

describe("a GeoJSON file", () => {
  it.each([
    ["a geometry", polygon],
    ["a feature", feature(polygon)],
    [
      "a collection with points among the polygons",
      { type: "FeatureCollection", features: [feature({ type: "Point", coordinates: [1, 2] }), feature(polygon)] },
    ],
    ["a geometry collection", { type: "GeometryCollection", geometries: [polygon] }],
    ["heights", { type: "Polygon", coordinates: [ring.map((place) => [...place, 310])] }],
  ])("gives its polygons: %s", (_, content) => {
    expect(readShapeFile(JSON.stringify(content))).toEqual(one);
    expect(readShapeFile(`\uFEFF${JSON.stringify(content)}`)).toEqual(one);
  });

  it("joins all of them", () => {
    const multi = { type: "MultiPolygon", coordinates: [[ring], [ring]] };
    expect(
      readShapeFile(JSON.stringify({ type: "FeatureCollection", features: [feature(polygon), feature(multi)] })),
    ).toEqual({
      kind: "polygon",
      polygons: [[ring], [ring], [ring]],
    });
  });

  it.each([
    ["no JSON", "<kml/>", "ask.file_no_json"],
    ["nothing", "", "ask.file_no_json"],
    ["JSON that is no GeoJSON", "[1, 2]", "ask.file_no_polygon"],
    ["null", "null", "ask.file_no_polygon"],
    ["a feature without a place", JSON.stringify(feature(null)), "ask.file_no_polygon"],
    ["lines only", JSON.stringify({ type: "LineString", coordinates: ring }), "ask.file_no_polygon"],
    ["broken positions", '{"type":"Polygon","coordinates":[[["a",1],[2,3],[4,5]]]}', "ask.file_no_polygon"],
    ["an empty ring", '{"type":"Polygon","coordinates":[[]]}', "ask.file_no_polygon"],
    [
      "metres",
      JSON.stringify({
        type: "Polygon",
        coordinates: [
          [
            [498000, 2078000],
            [499000, 2078000],
            [499000, 2079000],
          ],
        ],
      }),
      "ask.file_not_degrees",
    ],
  ])("is refused with the reason: %s", (_, text, fault) => {
    expect(readShapeFile(text)).toBe(fault);
  });
});
