import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadingFault } from "../../../../../data/reading/fault.ts";
import { readOutlines } from "../../../../../data/reading/outlines/read-outlines.ts";
import { box, bytesOf, faultOf, oneLayer } from "../reading.ts";
import { dbf, prj, type Rings, shp, windows874, zip } from "../shapefile-bytes.ts";

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

describe("a zipped shapefile", () => {
  it("gives its areas with their names; the .prj says where, the .cpg how the names are written", async () => {
    const files = { "a/T.shp": shp(areas), "a/T.dbf": table, "a/T.prj": prj("indian1975", 47), "a/T.cpg": "TIS-620" };
    const layer = await oneLayer("t.zip", zip(files));
    expect(layer).toMatchObject({ name: "T.shp", system: "24047", unknownSystem: null });
    expect(layer.encoding).toEqual({ likely: "windows-874", sure: true, declared: "windows-874" });
    expect(layer.outlines).toEqual(areas.map((rings) => [rings]));
    expect(layer.attributes("windows-874").map((row) => row.TAM_NAM_T)).toEqual(NAMES);
    expect(layer.attributes("windows-874")[1]?.TAM_CODE).toBe("50011");
  });

  it("is asked for its encoding only where letters depend on it", async () => {
    const withTable = async (bytes: Buffer) =>
      (await oneLayer("t.zip", zip({ "t.shp": shp(areas), "t.dbf": bytes }))).encoding;
    expect(await withTable(table)).toMatchObject({ likely: "windows-874", sure: false });
    const utf8 = dbf(
      ["NAME"],
      NAMES.map((name) => [name]),
      (text) => Buffer.from(text),
    );
    expect(await withTable(utf8)).toMatchObject({ likely: "utf-8", sure: true });
    expect(await withTable(dbf(["NAME"], [["Suthep"], ["Chang Phueak"]]))).toMatchObject({ sure: true });
    expect(await withTable(dbf(["NAME"], [["สุเทพ"], ["ช้างเผือก"]], windows874, 0x7c))).toMatchObject({
      likely: "windows-874",
      sure: true,
    });
  });

  it("needs no table; rows without a shape are left out, and take their names along", async () => {
    const bare = await oneLayer("t.zip", zip({ "t.shp": shp(areas) }));
    expect(bare.attributes("utf-8")).toEqual([{}, {}]);
    const gap = await oneLayer(
      "t.zip",
      zip({ "t.SHP": shp([areas[0] ?? [], null, areas[1] ?? []]), "t.DBF": dbf(["N"], [["a"], ["b"], ["c"]]) }),
    );
    expect(gap.attributes("utf-8")).toEqual([{ N: "a" }, { N: "c" }]);
  });

  it("may hold several: those with polygons are layers", async () => {
    const files = { "a.shp": shp(areas), "b.shp": shp([], 1), "c.shp": shp(areas), "__MACOSX/._a.shp": "x" };
    expect((await readOutlines("t.zip", zip(files))).map(({ name }) => name)).toEqual(["a.shp", "c.shp"]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["points", zip({ "p.shp": shp([], 1) }), /no polygon to use in p\.shp, only Point 1$/],
    ["lines", zip({ "l.shp": shp([], 13) }), /only PolyLineZ 1$/],
    ["no rows", zip({ "e.shp": shp([]) }), /no polygon in e\.shp/],
    ["no .shp", zip({ "t.dbf": table, "t.prj": "x", "read.me": "x" }), /only t\.dbf, t\.prj, read\.me/],
    ["nothing", zip({}), /no \.shp, \.kml or \.geojson in t\.zip, only –/],
    ["a .shp that is none", zip({ "t.shp": "x".repeat(200) }), /t\.shp cannot be read as a shapefile/],
    ["a zip cut short", zip({ "t.shp": shp(areas) }).subarray(0, 60), /t\.zip cannot be unpacked: its end is missing/],
    ["no zip at all", bytesOf("hello"), /t\.zip is not a zip/],
    ["a table without fields", zip({ "t.shp": shp(areas), "t.dbf": "x".repeat(40) }), /table \(\.dbf\) of t\.shp/],
  ])("is refused with what is wrong: %s", async (_, bytes, told) => {
    expect(await faultOf(readOutlines("t.zip", bytes))).toMatch(told);
  });

  it("has as many names as its table holds, whatever the table says of itself", async () => {
    for (const said of [3, 0xffffffff]) {
      const damaged = Buffer.from(table);
      damaged.writeUInt32LE(said, 4);
      const [layer] = await readOutlines("t.zip", zip({ "t.shp": shp(areas), "t.dbf": damaged }));
      expect(layer?.attributes("windows-874").map((row) => row.TAM_NAM_T)).toEqual(NAMES);
    }
  });

  it("tells of a table with other rows than shapes", async () => {
    const short = dbf(["NAME"], [["Suthep"]]);
    const layer = await oneLayer("t.zip", zip({ "t.shp": shp(areas), "t.dbf": short }));
    expect(layer.doubts.map(({ en }) => en)).toEqual([expect.stringContaining("has 1 rows for 2 shapes")]);
    expect(layer.attributes("utf-8")).toEqual([{ NAME: "Suthep" }, {}]);
  });

  it("keeps names with their outlines where a record is missing in its numbers, and no index says so", async () => {
    const missing = Buffer.from(shp(areas));
    missing.writeInt32BE(3, 100 + missing.readInt32BE(104) * 2 + 8);
    const three = dbf(["N"], [["a"], ["b"], ["c"]]);
    const layer = await oneLayer("t.zip", zip({ "t.shp": missing, "t.dbf": three }));
    expect(layer.attributes("utf-8")).toEqual([{ N: "a" }, { N: "c" }]);
    expect(layer.leftOut).toMatchObject([{ what: "Polygon", count: 1, why: { en: "has no shape" } }]);
  });

  it("is told to be cut, wherever it is", async () => {
    const whole = shp(areas);
    for (let length = 101; length < whole.length; length++) {
      const reading = oneLayer("t.zip", zip({ "t.shp": whole.subarray(0, length), "t.dbf": table }));
      const told = await reading.then(
        ({ doubts }) => doubts[0]?.en,
        () => faultOf(reading),
      );
      expect(told).toMatch(/is cut off/);
    }
  });

  it("asks for the encoding where .cpg and letters disagree, and not for a letter cut at the end of its field", async () => {
    const utf8 = (text: string) => Buffer.from(text);
    const encoding = async (content: Uint8Array, cpg: string) =>
      (await oneLayer("t.zip", zip({ "t.shp": shp(areas), "t.dbf": content, "t.cpg": cpg }))).encoding;
    expect(await encoding(table, "UTF-8")).toEqual({ likely: "windows-874", sure: false, declared: "utf-8" });
    const inUtf8 = dbf(["NAME"], [["สุเทพ"], ["ช้างเผือก"]], utf8);
    expect(await encoding(inUtf8, "874")).toEqual({ likely: "utf-8", sure: false, declared: "windows-874" });
    const long = dbf(["NAME"], [["ก".repeat(40)], ["ช้างเผือก"]], utf8);
    expect(await encoding(long, "UTF-8")).toEqual({ likely: "utf-8", sure: true, declared: "utf-8" });
  });

  it("is refused in words, however it is damaged", async () => {
    const whole = zip({ "t.shp": shp(areas), "t.dbf": table, "t.prj": prj("wgs84", 47) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(whole);
        broken[at] = (broken[at] ?? 0) ^ change;
        try {
          for (const layer of await readOutlines("t.zip", broken)) layer.attributes("windows-874");
        } catch (error) {
          expect(error).toBeInstanceOf(ReadingFault);
        }
      }),
      { verbose: true, numRuns: 400 },
    );
  });
});
