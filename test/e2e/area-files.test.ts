import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { toDegrees } from "../../data/reading/outlines/coordinate-systems.ts";
import { parseShape, type Shape } from "../../web/view/shape.ts";
import { readCase } from "../data/reading/outlines/reading.ts";
import { dbf, prj, shp, windows874, zip } from "../data/reading/outlines/shapefile-bytes.ts";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE } from "./chromium.ts";
import { visibleText, visibleTexts } from "./visible-text.ts";
import { openMenu, soon, visitor } from "./visit.ts";

interface Drawn {
  areas: { laos: number; population: number };
  area_km2: number;
  laos_touched: number;
  programmes: { id: string; sites: number | null }[];
}

const { page, complaints, openMap } = await visitor(DESKTOP);
const phone = await visitor(PHONE);
const number = (value: number) => new Intl.NumberFormat("th", { numberingSystem: "latn" }).format(value);
const heading = page.locator(".drawn-heading");

const box = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
/** Around Chiang Mai in UTM 47: neighbours that share a border. */
const WEST = box(490_000, 2_072_000, 9000);
const EAST = box(499_000, 2_072_000, 9000);
const table = dbf(
  ["TAM_CODE", "TAM_NAM_T"],
  [
    ["500107", "ตำบลสุเทพ"],
    ["500101", "ตำบลศรีภูมิ"],
  ],
);
const withTable = { "tambon.shp": shp([[WEST], [EAST]]), "tambon.dbf": table };
const kmlOf = (placemarks: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;
const placemark = (name: string, west: number) => {
  const corners = [
    [west, 18.7],
    [west + 0.1, 18.7],
    [west + 0.1, 18.8],
    [west, 18.8],
    [west, 18.7],
  ];
  return `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${corners.map((place) => `${place},0`).join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
};

async function openTools(on: Page = page) {
  await on.getByRole("button", { name: "วาดพื้นที่" }).click();
  await on.locator(".draw-file").waitFor();
}
const give = (name: string, content: Buffer | string, on: Page = page) =>
  on
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
const says = (text: string, on: Page = page) => on.getByRole("alert").filter({ hasText: text }).waitFor();
const use = () => page.getByRole("button", { name: "ใช้พื้นที่นี้" }).click();

async function shapeInUrl(): Promise<Extract<Shape, { kind: "polygon" }>> {
  const parameter = () => new URL(page.url()).searchParams.get("shape");
  await soon(parameter).not.toBeNull();
  const shape = parseShape(parameter() ?? "");
  if (shape?.kind !== "polygon") throw new Error(`No polygon in ${page.url()}`);
  return shape;
}

/** The figures on screen are those of the server for an outline. */
async function expectFigures(polygons: Shape & { kind: "polygon" }): Promise<Drawn> {
  const body = JSON.stringify({ geometry: { type: "MultiPolygon", coordinates: polygons.polygons } });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${new URL(page.url()).origin}/api/summary`, { method: "POST", headers, body });
  const drawn = (await answer.json()) as Drawn;
  await soon(() => visibleText(heading)).toContain(
    `${number(drawn.areas.laos)} อปท. · ${number(drawn.areas.population)} คน`,
  );
  await soon(() => visibleText(heading)).toContain(`แตะ ${number(drawn.laos_touched)} อปท.`);
  const housing = drawn.programmes.find(({ id }) => id === "baan-mankong");
  await soon(() => visibleText(page.locator(".totals").last())).toContain(number(housing?.sites ?? -1));
  return drawn;
}

function expectOutline(
  shape: Shape & { kind: "polygon" },
  rings: readonly (readonly number[][])[],
  system: "24047" | "32647",
) {
  const convert = toDegrees(system);
  const found = shape.polygons.flat().map((ring) => ring.slice(0, -1));
  expect(found.length).toBe(rings.length);
  for (const [at, ring] of rings.entries()) {
    for (const [corner, place] of ring.slice(0, -1).entries()) {
      const [lng, lat] = convert(place);
      expect(found[at]?.[corner]?.[0]).toBeCloseTo(lng, 5);
      expect(found[at]?.[corner]?.[1]).toBeCloseTo(lat, 5);
    }
  }
}

describe("a file of areas", () => {
  it("is a shapefile in Indian 1975 without .cpg: the encoding is chosen, an area picked by its Thai name", async () => {
    await openMap();
    await openTools();
    await give("ตำบล.zip", zip({ ...withTable, "tambon.prj": prj("indian1975", 47) }));
    const thai = page.getByRole("radio", { name: "windows-874" });
    await thai.waitFor();
    expect(await thai.isChecked()).toBe(true);
    expect(await visibleText(page.locator(".file-option", { has: thai }))).toContain("ตำบลสุเทพ\nตำบลศรีภูมิ");
    await page.getByRole("radio", { name: "UTF-8" }).check();
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    expect(await visibleText(page.locator(".file-names"))).not.toContain("สุเทพ");
    await thai.check();
    await use();
    await says("ยังไม่ได้เลือกพื้นที่");
    await page.getByRole("checkbox", { name: "ตำบลศรีภูมิ" }).check();
    await page.getByText("เลือกแล้ว 1 จาก 2 พื้นที่").waitFor();
    await use();
    const shape = await shapeInUrl();
    expectOutline(shape, [EAST], "24047");
    await expectFigures(shape);
    expect(await page.locator(".draw-panel").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("without .prj is asked for its coordinate system, and told where it would lie; neighbours count together", async () => {
    await openMap();
    await openTools();
    await give("tambon.zip", zip(withTable));
    const where = page.locator(".file-where");
    await soon(() => visibleText(where)).toContain("เชียงใหม่");
    await page.getByRole("radio", { name: "Web Mercator" }).check();
    await soon(() => visibleText(where)).toContain("นอกประเทศไทย");
    expect(await page.getByRole("button", { name: "ใช้พื้นที่นี้" }).isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "Indian 1975 / UTM โซน 47N" }).check();
    await page.getByRole("radio", { name: "ทั้งหมด (2 พื้นที่)" }).check();
    await use();
    const shape = await shapeInUrl();
    expectOutline(shape, [WEST, EAST], "24047");
    const drawn = await expectFigures(shape);
    expect(drawn.area_km2).toBeCloseTo(162, 0);
    expect(complaints).toEqual([]);
  });

  it("is KML, or KMZ; one area is taken at once, of many some are found by searching", async () => {
    await openMap();
    await openTools();
    await give("one.kml", kmlOf(placemark("บ้านเหนือ", 98.9)));
    expect((await shapeInUrl()).polygons).toHaveLength(1);
    await expectFigures(await shapeInUrl());
    await page.getByRole("link", { name: "ล้างรูป" }).click();
    const many = Array.from({ length: 12 }, (_, at) => placemark(`หมู่ที่ ${at + 1}`, 98.5 + at / 10)).join("");
    await openTools();
    await give("many.kmz", zip({ "doc.kml": kmlOf(many), "files/icon.png": "x" }));
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    const search = page.getByRole("searchbox", { name: "ค้นหาชื่อ" });
    await search.fill("หมู่ที่ 1");
    await soon(() => page.locator(".file-names li").count()).toBe(4);
    await page.getByRole("checkbox", { name: "หมู่ที่ 12" }).check();
    await search.fill("ไม่มี");
    await page.getByText("ไม่มีชื่อที่มี “ไม่มี”").waitFor();
    await search.fill("");
    await page.getByRole("checkbox", { name: "หมู่ที่ 2", exact: true }).check();
    await use();
    const shape = await shapeInUrl();
    expect(shape.polygons.map(([ring]) => ring?.[0]?.[0])).toEqual([98.6, 99.6]);
    await expectFigures(shape);
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
    await openTools();
    await give("own.geojson", JSON.stringify({ type: "Polygon", coordinates: [ring.map(([x, y]) => [y, x])] }));
    await page.getByText("เช่น [18.7, 98.9]").waitFor();
    expect(await page.getByRole("radio", { name: "ละติจูดมาก่อน" }).isChecked()).toBe(true);
    await use();
    const shape = await shapeInUrl();
    expect(shape.polygons).toEqual([[ring]]);
    await expectFigures(shape);
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
    await openTools();
    await give("K02.kml", Buffer.from(readCase("K02_networklink_region.kml")));
    await page.locator(".file-notes li", { hasText: "NetworkLink 1" }).waitFor();
    const read = await report();
    for (const text of ["K02.kml", "หมู่บ้าน", "116.72", "NetworkLink"]) expect(read).toContain(text);
    await page.getByRole("button", { name: "เลือกไฟล์อื่น" }).click();
    await give("old.zip", "hello");
    await says("old.zip ไม่ใช่ zip");
    expect(await report()).toContain("old.zip ไม่ใช่ zip");
    expect(complaints).toEqual([]);
  });

  it("that cannot be used is answered with what it is and why", async () => {
    await openMap();
    await openTools();
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
      await give(name, content);
      await says(text);
    }
    await give("utm.geojson", JSON.stringify({ ...utm, crs: { type: "name", properties: { name: "EPSG:32647" } } }));
    expectOutline(await shapeInUrl(), [WEST], "32647");
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
    await openTools();
    await give(name, Buffer.from(readCase(name)));
    const shape = await shapeInUrl();
    expect(shape.polygons).toHaveLength(polygons);
    await expectFigures(shape);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["K03_networklink_inside.kmz", "doc.kml 1: ", "files/layer.kml"],
    ["G13b_polygons_and_points.zip", "points.geojson 1: ", "มีแต่ Point 1"],
    ["S13_truncated_shp.zip", "t.shp ขาดตอนท้าย อ่านได้ 2 จาก 3 พื้นที่", "Polygon 1: ไฟล์ขาดตอนท้าย"],
  ])("tells what it leaves out before it is used: %s", async (name, ...told) => {
    await openMap();
    await openTools();
    await give(name, Buffer.from(readCase(name)));
    for (const text of told) await page.locator(".file-notes li", { hasText: text }).waitFor();
    await use();
    await expectFigures(await shapeInUrl());
    expect(complaints).toEqual([]);
  });

  it("of many areas in lines lets one be picked", async () => {
    await openMap();
    await openTools();
    await give("G05.geojson", Buffer.from(readCase("G05_newline_delimited.geojson")));
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    await page.getByRole("checkbox", { name: "ข", exact: true }).check();
    await use();
    expect((await shapeInUrl()).polygons).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("asks which encoding is right where .cpg and letters disagree, the likelier first", async () => {
    await openMap();
    await openTools();
    await give("S03.zip", Buffer.from(readCase("S03_cpg_utf8_but_cp874.zip")));
    await page.getByText("ไฟล์บอกว่าใช้รหัสอักขระ utf-8 แต่ตัวอักษรในไฟล์ไม่เป็นไปตามนั้น").waitFor();
    const thai = page.getByRole("radio", { name: "windows-874" });
    expect(await page.locator('input[name="encoding"]').first().isChecked()).toBe(true);
    expect(await visibleText(page.locator(".file-option", { has: thai }))).toContain("ตำบลสุเทพ\nตำบลศรีภูมิ");
    expect(complaints).toEqual([]);
  });

  it("that names another province than its zone leads to is asked about, with both places", async () => {
    await openMap();
    await openTools();
    const names = dbf(["PROV_NAM_T"], [["อุบลราชธานี"]], windows874, 0x7c);
    const parts = { "ubon.shp": shp([[box(484_000, 1_685_000, 9000)]]), "ubon.dbf": names };
    await give("ubon.zip", zip({ ...parts, "ubon.prj": prj("wgs84", 47) }));
    await soon(() => visibleTexts(page.locator(".file-where"))).toEqual([
      expect.stringContaining("จังหวัดตาก"),
      expect.stringContaining("อุบลราชธานี"),
    ]);
    const [declared, seen] = ["WGS 84 / UTM โซน 47N", "WGS 84 / UTM โซน 48N"];
    expect(await page.getByRole("radio", { name: seen }).isChecked()).toBe(true);
    const map = page.getByRole("img", { name: "แผนที่ประเทศไทยกับตำแหน่งของรูป" });
    expect(await map.getAttribute("aria-label")).toMatch(new RegExp(`1 ${declared}.*2 ${seen}`));
    // the zone that the file declares lies six degrees to the west
    const boxes = await Promise.all(["1", "2"].map((label) => map.getByText(label, { exact: true }).boundingBox()));
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
    expect(boxes[0]?.y).toBeCloseTo(boxes[1]?.y ?? 0, 0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("asks on a phone, too, and is clean to axe", async () => {
    await phone.openMap();
    await openMenu(phone.page);
    await openTools(phone.page);
    await give("tambon.zip", zip(withTable), phone.page);
    await phone.page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    await soon(() => visibleText(phone.page.locator(".file-where"))).toContain("เชียงใหม่");
    expect(await axeFindings(phone.page)).toEqual([]);
    expect(
      await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(phone.complaints).toEqual([]);
  });
});
