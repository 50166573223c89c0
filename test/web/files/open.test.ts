import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileFault } from "../../../web/files/fault.ts";
import { openAreaFile, plainShape, readAreas } from "../../../web/files/open.ts";
import { guessSystem, placed } from "../../../web/files/placing.ts";
import { dbf, prj, type Rings, shp, windows874, zip } from "./shapefile-bytes.ts";

const box = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const hole = (x: number, y: number, size: number) => box(x, y, size).reverse();
const NAMES = ["ตำบลสุเทพ", "ตำบลช้างเผือก"];
const areas: Rings[] = [
  [box(495_000, 2_077_000, 3000), hole(496_000, 2_078_000, 500)],
  [box(498_000, 2_077_000, 3000)],
];
const table = dbf(
  ["TAM_CODE", "TAM_NAM_T"],
  NAMES.map((name, index) => [`5001${index}`, name]),
);

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function one(name: string, bytes: Uint8Array) {
  const [layer, ...others] = await readAreas(name, bytes);
  if (!layer || others.length > 0) throw new Error("Not one layer");
  return layer;
}
async function faultOf(reading: Promise<unknown>): Promise<[string, object]> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileFault)) throw error ?? new Error("No fault");
  return [error.key, error.values];
}

describe("a zipped shapefile", () => {
  it("gives its areas with their names; the .prj says where, the .cpg how the names are written", async () => {
    const files = { "a/T.shp": shp(areas), "a/T.dbf": table, "a/T.prj": prj("indian1975", 47), "a/T.cpg": "TIS-620" };
    const layer = await one("t.zip", zip(files));
    expect(layer).toMatchObject({ name: "T.shp", system: "24047", unknownSystem: null });
    expect(layer.encoding).toEqual({ likely: "windows-874", sure: true });
    expect(layer.outlines).toEqual(areas.map((rings) => [rings]));
    expect(layer.attributes("windows-874").map((row) => row.TAM_NAM_T)).toEqual(NAMES);
    expect(layer.attributes("windows-874")[1]?.TAM_CODE).toBe("50011");
  });

  it("is asked for its encoding only where letters depend on it", async () => {
    const withTable = async (bytes: Buffer) =>
      (await one("t.zip", zip({ "t.shp": shp(areas), "t.dbf": bytes }))).encoding;
    expect(await withTable(table)).toEqual({ likely: "windows-874", sure: false });
    const utf8 = dbf(
      ["NAME"],
      NAMES.map((name) => [name]),
      (text) => Buffer.from(text),
    );
    expect(await withTable(utf8)).toEqual({ likely: "utf-8", sure: false });
    expect(await withTable(dbf(["NAME"], [["Suthep"], ["Chang Phueak"]]))).toMatchObject({ sure: true });
    expect(await withTable(dbf(["NAME"], [["สุเทพ"], ["ช้างเผือก"]], windows874, 0x7c))).toEqual({
      likely: "windows-874",
      sure: true,
    });
  });

  it("needs no table; rows without a shape are left out, and take their names along", async () => {
    const bare = await one("t.zip", zip({ "t.shp": shp(areas) }));
    expect(bare.attributes("utf-8")).toEqual([{}, {}]);
    const gap = await one(
      "t.zip",
      zip({ "t.SHP": shp([areas[0] ?? [], null, areas[1] ?? []]), "t.DBF": dbf(["N"], [["a"], ["b"], ["c"]]) }),
    );
    expect(gap.attributes("utf-8")).toEqual([{ N: "a" }, { N: "c" }]);
  });

  it("may hold several: those with polygons are layers", async () => {
    const files = { "a.shp": shp(areas), "b.shp": shp([], 1), "c.shp": shp(areas), "__MACOSX/._a.shp": "x" };
    expect((await readAreas("t.zip", zip(files))).map(({ name }) => name)).toEqual(["a.shp", "c.shp"]);
  });

  it.each<[string, Uint8Array, string, object]>([
    ["points", zip({ "p.shp": shp([], 1) }), "fault.no_polygon_but", { others: "Point" }],
    ["lines", zip({ "l.shp": shp([], 13) }), "fault.no_polygon_but", { others: "PolyLineZ" }],
    ["no rows", zip({ "e.shp": shp([]) }), "fault.no_polygon", { name: "e.shp" }],
    [
      "no .shp",
      zip({ "t.dbf": table, "t.prj": "x", "read.me": "x" }),
      "fault.zip_without",
      { files: "t.dbf, t.prj, read.me" },
    ],
    ["nothing", zip({}), "fault.zip_without", { files: "–" }],
    ["a .shp that is none", zip({ "t.shp": "x".repeat(200) }), "fault.shp", { name: "t.shp" }],
    ["a zip cut short", zip({ "t.shp": shp(areas) }).subarray(0, 60), "fault.zip", { name: "t.zip" }],
    ["no zip at all", bytesOf("hello"), "fault.not_zip", { name: "t.zip" }],
  ])("is refused with what is wrong: %s", async (_, bytes, key, values) => {
    const [found, shown] = await faultOf(readAreas("t.zip", bytes));
    expect(found).toBe(key);
    expect(shown).toMatchObject(values);
  });

  it("is refused at once where its table tells of more rows than it holds", async () => {
    for (const [rows, width] of [
      [0xffffffff, 0],
      [0xffffffff, 101],
      [4, 101],
    ] as const) {
      const damaged = Buffer.from(table);
      damaged.writeUInt32LE(rows, 4);
      damaged.writeUInt16LE(width, 10);
      const [layer] = await readAreas("t.zip", zip({ "t.shp": shp(areas), "t.dbf": damaged }));
      expect(() => layer?.attributes("utf-8")).toThrow(expect.objectContaining({ key: "fault.dbf" }));
    }
  });

  it("is refused in words, however it is damaged", async () => {
    const whole = zip({ "t.shp": shp(areas), "t.dbf": table, "t.prj": prj("wgs84", 47) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(whole);
        broken[at] = (broken[at] ?? 0) ^ change;
        try {
          for (const layer of await readAreas("t.zip", broken)) layer.attributes("windows-874");
        } catch (error) {
          expect(error).toBeInstanceOf(FileFault);
        }
      }),
      { verbose: true, numRuns: 400 },
    );
  });
});

describe("GeoJSON", () => {
  const ring = box(100, 13, 1);
  const polygon = { type: "Polygon", coordinates: [ring] };
  const feature = (geometry: unknown, properties: unknown = {}) => ({ type: "Feature", properties, geometry });
  const read = (content: unknown) => one("a.geojson", bytesOf(JSON.stringify(content)));

  it.each([
    ["a geometry", polygon],
    ["a feature", feature(polygon)],
    ["a geometry collection", { type: "GeometryCollection", geometries: [polygon] }],
    ["heights", { type: "Polygon", coordinates: [ring.map((place) => [...place, 310])] }],
    ["a byte order mark", polygon, "\uFEFF"],
    [
      "points among the polygons",
      { type: "FeatureCollection", features: [feature({ type: "Point", coordinates: [1, 2] }), feature(polygon)] },
    ],
  ])("is a shape at once when it has one area in degrees: %s", async (_, content, before = "") => {
    const layers = await readAreas("a.json", bytesOf(before + JSON.stringify(content)));
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

  it.each([
    ["cut short", '{"type":', "fault.json"],
    ["nothing of the kind", "[1, 2]", "fault.no_polygon"],
    ["a feature without a place", JSON.stringify(feature(null)), "fault.no_polygon"],
    ["lines only", JSON.stringify({ type: "LineString", coordinates: ring }), "fault.no_polygon_but"],
    ["broken positions", '{"type":"Polygon","coordinates":[[["a",1],[2,3],[4,5]]]}', "fault.no_polygon"],
    ["an empty ring", '{"type":"Polygon","coordinates":[[]]}', "fault.no_polygon"],
  ])("is refused with the reason: %s", async (_, text, key) => {
    expect((await faultOf(readAreas("a.geojson", bytesOf(text))))[0]).toBe(key);
  });
});

describe("any other file", () => {
  it.each([
    ["own.shp", shp(areas), "fault.shp_alone"],
    ["own.dbf", table, "fault.shp_alone"],
    ["photo.jpg", Buffer.from([0xff, 0xd8, 0xff]), "fault.unknown"],
    ["list.csv", bytesOf("a,b"), "fault.unknown"],
    ["areas.rar", bytesOf("Rar!"), "fault.not_zip"],
  ])("is named: %s", async (name, bytes, key) => {
    const [found, values] = await faultOf(readAreas(name, bytes));
    expect([found, values]).toEqual([key, { name }]);
  });

  it("is measured before it is read", async () => {
    expect(await faultOf(openAreaFile(new File([], "a.zip")))).toEqual(["fault.empty", { name: "a.zip" }]);
    const big = new File([new Uint8Array(10 * 2 ** 20 + 1)], "b.zip");
    expect(await faultOf(openAreaFile(big))).toEqual(["fault.too_large", { name: "b.zip", size: 11, max: 10 }]);
  });
});
