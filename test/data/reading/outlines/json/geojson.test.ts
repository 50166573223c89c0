import { describe, expect, it } from "vitest";
import { guessSystem, placed } from "../../../../../data/reading/outlines/placing.ts";
import { readOutlines } from "../../../../../data/reading/outlines/read-outlines.ts";
import { plainShape } from "../../../../../web/files/open.ts";
import { box, bytesOf, faultOf, oneLayer } from "../reading.ts";

describe("GeoJSON", () => {
  const ring = box(100, 13, 1);
  const polygon = { type: "Polygon", coordinates: [ring] };
  const feature = (geometry: unknown, properties: unknown = {}) => ({ type: "Feature", properties, geometry });
  const read = (content: unknown) => oneLayer("a.geojson", bytesOf(JSON.stringify(content)));

  it.each([
    ["a geometry", polygon],
    ["a feature", feature(polygon)],
    ["a geometry collection", { type: "GeometryCollection", geometries: [polygon] }],
    ["heights", { type: "Polygon", coordinates: [ring.map((place) => [...place, 310])] }],
    ["a byte order mark", polygon, "\uFEFF"],
  ])("is a shape at once when it has one area in degrees: %s", async (_, content, before = "") => {
    const layers = await readOutlines("a.json", bytesOf(before + JSON.stringify(content)));
    expect(plainShape(layers)).toEqual({ kind: "polygon", polygons: [[ring]] });
  });

  it("keeps areas apart, with what is said of them in text and numbers", async () => {
    const parts = { type: "MultiPolygon", coordinates: [[ring], [box(102, 13, 1)]] };
    const layer = await read({
      type: "FeatureCollection",
      features: [feature(polygon, { name: "ก", code: 7, nothing: null, list: [1] }), feature(parts)],
    });
    expect(layer.outlines.map(({ length }) => length)).toEqual([1, 2]);
    expect(layer.attributes("utf-8")).toEqual([{ name: "ก", code: "7" }, {}]);
    expect(plainShape([layer])).toBeNull();
  });

  it("of 2008 says its coordinate system; metres without one are asked about", async () => {
    const metres = { type: "Polygon", coordinates: [box(495_000, 2_077_000, 3000)] };
    const named = (name: string) => read({ ...metres, crs: { type: "name", properties: { name } } });
    const utm = await named("urn:ogc:def:crs:EPSG::32647");
    expect(guessSystem(utm)).toEqual({ doubt: null, system: "32647" });
    expect(plainShape([utm])).toMatchObject({ kind: "polygon" });
    expect(await named("EPSG:2056")).toMatchObject({ system: null, unknownSystem: "EPSG:2056" });
    expect(guessSystem(await named("EPSG:2056"))).toEqual({ doubt: "unknown", system: "32647" });
    expect(guessSystem(await read(metres))).toEqual({ doubt: "missing", system: "32647" });
    const mercator = { type: "Polygon", coordinates: [box(11_000_000, 2_100_000, 9000)] };
    const web = await read({ ...mercator, crs: { type: "name", properties: { name: "EPSG:3857" } } });
    expect(guessSystem(web)).toEqual({ doubt: null, system: "3857" });
    expect(guessSystem(await read(mercator))).toEqual({ doubt: "missing", system: "3857" });
  });

  it("with the axes swapped is noticed, and turned", async () => {
    const layer = await read({ type: "Polygon", coordinates: [ring.map(([x, y]) => [y, x])] });
    expect(guessSystem(layer)).toEqual({ doubt: "swapped", system: "latitude-first" });
    expect(placed(layer.outlines, "latitude-first")).toEqual([[[ring]]]);
  });

  it("from elsewhere is said to lie outside", async () => {
    const layer = await read({ type: "Polygon", coordinates: [box(8, 47, 1)] });
    expect(guessSystem(layer)).toEqual({ doubt: "outside", system: "4326" });
    expect(plainShape([layer])).toBeNull();
  });

  it("leaves out what is no polygon or cannot be read, and says how many and why", async () => {
    const layer = await read({
      type: "FeatureCollection",
      features: [
        feature(polygon),
        feature({ type: "Point", coordinates: [1, 2] }),
        feature({ type: "Point", coordinates: [1, 2] }),
        feature({ type: "Polygon", coordinates: [[["98.9", 18.7], ...ring]] }),
        feature({ type: "MultiPolygon", coordinates: [[ring], [[[1, 2]]]] }),
        feature(null),
      ],
    });
    expect(layer.outlines).toEqual([[[ring]], [[ring]]]);
    expect(layer.leftOut.map(({ what, count, why }) => [what, count, why.en])).toEqual([
      ["Point", 2, "is no polygon"],
      ["Polygon", 1, 'its coordinates cannot be read, beginning with ["98.9",18.7]'],
      ["Polygon", 1, "a ring has fewer than three places"],
      ["Feature", 1, "has no shape"],
    ]);
    expect(plainShape([layer])).toBeNull();
  });

  it("may hold NaN where Python wrote a missing height or value, but not in a text", async () => {
    const text = JSON.stringify(feature(polygon, { name: "NaN, Infinity" })).replaceAll("[100,13]", "[100,13,NaN]");
    const layer = await oneLayer("a.geojson", bytesOf(text.replace("{}", '{"x":-Infinity}')));
    expect(layer.outlines).toEqual([[[ring]]]);
    expect(layer.attributes("utf-8")).toEqual([{ name: "NaN, Infinity" }]);
  });

  it("stands in lines, with or without the mark of RFC 8142; a broken line is named", async () => {
    const line = JSON.stringify(feature(polygon));
    for (const text of [`${line}\n${line}\n`, `\u001e${line}\r\n\u001e${line}`, `${line}\n\n${line}`])
      expect(await oneLayer("a.geojsonl", bytesOf(text))).toMatchObject({
        format: "geojson-seq",
        outlines: { length: 2 },
      });
    expect(await faultOf(readOutlines("a.json", bytesOf(`${line}\n{"type":}\n`)))).toMatch(/line 2, column 9/);
  });

  it.each([
    ["cut short", '{"type":', /cannot be read as JSON at line 1, column 9: its end is missing/],
    ["a comma too many", '{\n"type": "Polygon",}', /at line 2, column 19, at “}”/],
    ["nothing of the kind", "[1, 2]", /no polygon in a\.geojson$/],
    ["a feature without a place", JSON.stringify(feature(null)), /only Feature 1 \(has no shape\)/],
    ["lists in lists without end", `[${"[".repeat(100_000)}`, /cannot be read as JSON at line 1, column 1/],
    [
      "places in places",
      `{"type":"Polygon","coordinates":[[${"[".repeat(5000)}${"]".repeat(5000)}]]}`,
      /beginning with \[\[…\]\]/,
    ],
    ["lines only", JSON.stringify({ type: "LineString", coordinates: ring }), /only LineString 1$/],
    ["broken positions", '{"type":"Polygon","coordinates":[[["a",1],[2,3],[4,5]]]}', /beginning with \["a",1\]/],
    ["an empty ring", '{"type":"Polygon","coordinates":[[]]}', /fewer than three/],
  ])("is refused with the reason: %s", async (_, text, told) => {
    expect(await faultOf(readOutlines("a.geojson", bytesOf(text)))).toMatch(told);
  });
});
