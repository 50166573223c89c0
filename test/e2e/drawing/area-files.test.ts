import { describe, expect, it } from "vitest";
import { readCase } from "../../data/reading/outlines/reading.ts";
import { shp, zip } from "../../data/reading/outlines/shapefile-bytes.ts";
import { DESKTOP } from "../chromium.ts";
import { soon, visitor } from "../visit.ts";
import {
  expectFigures,
  expectOutline,
  give,
  kmlOf,
  openTools,
  placemark,
  polygonInUrl,
  says,
  table,
  use,
  WEST,
} from "./area-file.ts";

const { page, complaints, openMap } = await visitor(DESKTOP);

describe("a file of areas", () => {
  it("is KML, or KMZ; one area is taken at once, of many some are found by searching", async () => {
    await openMap();
    await openTools(page);
    await give(page, "one.kml", kmlOf(placemark("บ้านเหนือ", 98.9)));
    expect((await polygonInUrl(page)).polygons).toHaveLength(1);
    await expectFigures(page, await polygonInUrl(page));
    await page.getByRole("link", { name: "ล้างรูป" }).click();
    const many = Array.from({ length: 12 }, (_, at) => placemark(`หมู่ที่ ${at + 1}`, 98.5 + at / 10)).join("");
    await openTools(page);
    await give(page, "many.kmz", zip({ "doc.kml": kmlOf(many), "files/icon.png": "x" }));
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    const search = page.getByRole("searchbox", { name: "ค้นหาชื่อ" });
    await search.fill("หมู่ที่ 1");
    await soon(() => page.locator(".file-names li").count()).toBe(4);
    await page.getByRole("checkbox", { name: "หมู่ที่ 12" }).check();
    await search.fill("ไม่มี");
    await page.getByText("ไม่มีชื่อที่มี “ไม่มี”").waitFor();
    await search.fill("");
    await page.getByRole("checkbox", { name: "หมู่ที่ 2", exact: true }).check();
    await use(page);
    const shape = await polygonInUrl(page);
    expect(shape.polygons.map(([ring]) => ring?.[0]?.[0])).toEqual([98.6, 99.6]);
    await expectFigures(page, shape);
    expect(complaints).toEqual([]);
  });

  it("is GeoJSON; with the axes swapped it says so and turns them", async () => {
    const ring = [
      [98.9, 18.7],
      [99.1, 18.7],
      [99.1, 18.9],
      [98.9, 18.9],
      [98.9, 18.7],
    ];
    await openMap();
    await openTools(page);
    await give(page, "own.geojson", JSON.stringify({ type: "Polygon", coordinates: [ring.map(([x, y]) => [y, x])] }));
    await page.getByText("เช่น [18.7, 98.9]").waitFor();
    expect(await page.getByRole("radio", { name: "ละติจูดมาก่อน" }).isChecked()).toBe(true);
    await use(page);
    const shape = await polygonInUrl(page);
    expect(shape.polygons).toEqual([[ring]]);
    await expectFigures(page, shape);
    expect(complaints).toEqual([]);
  });

  it("gives a report to copy, of what was understood or of why it was not", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const report = async () => {
      await page.getByRole("button", { name: "คัดลอกรายงาน" }).click();
      await page.getByRole("status").filter({ hasText: "คัดลอกแล้ว" }).waitFor();
      return await page.evaluate(() => navigator.clipboard.readText());
    };
    await openMap();
    await openTools(page);
    await give(page, "K02.kml", Buffer.from(readCase("K02_networklink_region.kml")));
    await page.locator(".file-notes li", { hasText: "NetworkLink 1" }).waitFor();
    const read = await report();
    for (const text of ["K02.kml", "หมู่บ้าน", "116.72", "NetworkLink"]) expect(read).toContain(text);
    await page.getByRole("button", { name: "เลือกไฟล์อื่น" }).click();
    await give(page, "old.zip", "hello");
    await says(page, "old.zip ไม่ใช่ zip");
    expect(await report()).toContain("old.zip ไม่ใช่ zip");
    expect(complaints).toEqual([]);
  });

  it("that cannot be used is answered with what it is and why", async () => {
    await openMap();
    await openTools(page);
    const utm = { type: "Polygon", coordinates: [WEST] };
    const cases: [name: string, content: Buffer | string, says: string][] = [
      ["areas.json", "{", "อ่าน areas.json เป็น JSON ไม่ได้ ที่บรรทัด 1 ตัวที่ 2 ไฟล์ขาดตอนท้าย"],
      ["big.geojson", " ".repeat(10 * 2 ** 20 + 1), "big.geojson ใหญ่ 11 MB"],
      ["old.zip", "hello", "old.zip ไม่ใช่ zip"],
      ["table.zip", zip({ "t.dbf": table }), "มีแต่ t.dbf"],
      ["wells.zip", zip({ "wells.shp": shp([], 1) }), "wells.shp มีแต่ Point"],
      ["tambon.shp", shp([[WEST]]), "รวม .shp .dbf .prj .shx ไว้ใน zip เดียว"],
      ["broken.kml", "<kml><Document>", "อ่าน broken.kml เป็น XML ไม่ได้"],
      [
        "way.kml",
        kmlOf("<Placemark><LineString><coordinates>98,18 99,19</coordinates></LineString></Placemark>"),
        "มีแต่ LineString 1",
      ],
      ["track.kml", '<gpx xmlns="http://www.topografix.com/GPX/1/1"/>', "track.kml เป็นไฟล์ GPX ซึ่งเปิดเป็นพื้นที่ไม่ได้"],
      ["tambon.gpkg", "SQLite format 3\0", "tambon.gpkg เป็นไฟล์ GeoPackage (GPKG)"],
      [
        "tambon.gml",
        '<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2"/>',
        "tambon.gml เป็นไฟล์ GML",
      ],
      ["nothing.zip", "", "nothing.zip ว่างเปล่า"],
      ["points.geojson", JSON.stringify({ type: "MultiPoint", coordinates: WEST }), "มีแต่ MultiPoint 1"],
    ];
    for (const [name, content, text] of cases) {
      await give(page, name, content);
      await says(page, text);
    }
    await give(
      page,
      "utm.geojson",
      JSON.stringify({ ...utm, crs: { type: "name", properties: { name: "EPSG:32647" } } }),
    );
    expectOutline(await polygonInUrl(page), [WEST], "32647");
    expect(complaints).toEqual([]);
  });

  it.each([
    ["G01_null_z.geojson", 1],
    ["G04_topojson.json", 1],
    ["G06c_utf16be.geojson", 1],
    ["G09_esri_json.json", 1],
    ["K06_commas_only.kml", 1],
    ["S08b_hole_of_first_triangle_apart.zip", 2],
  ])("of any format is taken at once when it leaves nothing open: %s", async (name, polygons) => {
    await openMap();
    await openTools(page);
    await give(page, name, Buffer.from(readCase(name)));
    const shape = await polygonInUrl(page);
    expect(shape.polygons).toHaveLength(polygons);
    await expectFigures(page, shape);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["K03_networklink_inside.kmz", "doc.kml 1: ", "files/layer.kml"],
    ["G13b_polygons_and_points.zip", "points.geojson 1: ", "มีแต่ Point 1"],
    ["S13_truncated_shp.zip", "t.shp ขาดตอนท้าย อ่านได้ 2 จาก 3 พื้นที่", "Polygon 1: ไฟล์ขาดตอนท้าย"],
  ])("tells what it leaves out before it is used: %s", async (name, ...told) => {
    await openMap();
    await openTools(page);
    await give(page, name, Buffer.from(readCase(name)));
    for (const text of told) await page.locator(".file-notes li", { hasText: text }).waitFor();
    await use(page);
    await expectFigures(page, await polygonInUrl(page));
    expect(complaints).toEqual([]);
  });
});
