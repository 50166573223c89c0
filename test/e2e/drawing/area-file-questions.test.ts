import { describe, expect, it } from "vitest";
import { readCase } from "../../data/reading/outlines/reading.ts";
import { dbf, prj, shp, windows874, zip } from "../../data/reading/outlines/shapefile-bytes.ts";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { openMenu, soon, visitor } from "../visit.ts";
import {
  box,
  EAST,
  expectFigures,
  expectOutline,
  give,
  openTools,
  polygonInUrl,
  says,
  use,
  WEST,
  withTable,
} from "./area-file.ts";

const { page, complaints, openMap } = await visitor(DESKTOP);
const phone = await visitor(PHONE);

describe("a file of areas", () => {
  it("is a shapefile in Indian 1975 without .cpg: the encoding is chosen, an area picked by its Thai name", async () => {
    await openMap();
    await openTools(page);
    await give(page, "ตำบล.zip", zip({ ...withTable, "tambon.prj": prj("indian1975", 47) }));
    const thai = page.getByRole("radio", { name: "windows-874" });
    await thai.waitFor();
    expect(await thai.isChecked()).toBe(true);
    expect(await visibleText(page.locator(".file-option", { has: thai }))).toContain("ตำบลสุเทพ\nตำบลศรีภูมิ");
    await page.getByRole("radio", { name: "UTF-8" }).check();
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    expect(await visibleText(page.locator(".file-names"))).not.toContain("สุเทพ");
    await thai.check();
    await use(page);
    await says(page, "ยังไม่ได้เลือกพื้นที่");
    await page.getByRole("checkbox", { name: "ตำบลศรีภูมิ" }).check();
    await page.getByText("เลือกแล้ว 1 จาก 2 พื้นที่").waitFor();
    await use(page);
    const shape = await polygonInUrl(page);
    expectOutline(shape, [EAST], "24047");
    await expectFigures(page, shape);
    expect(await page.locator(".draw-panel").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("without .prj is asked for its coordinate system, and told where it would lie; neighbours count together", async () => {
    await openMap();
    await openTools(page);
    await give(page, "tambon.zip", zip(withTable));
    const where = page.locator(".file-where");
    await soon(() => visibleText(where)).toContain("เชียงใหม่");
    await page.getByRole("radio", { name: "Web Mercator" }).check();
    await soon(() => visibleText(where)).toContain("นอกประเทศไทย");
    expect(await page.getByRole("button", { name: "ใช้พื้นที่นี้" }).isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "Indian 1975 / UTM โซน 47N" }).check();
    await page.getByRole("radio", { name: "ทั้งหมด (2 พื้นที่)" }).check();
    await use(page);
    const shape = await polygonInUrl(page);
    expectOutline(shape, [WEST, EAST], "24047");
    const drawn = await expectFigures(page, shape);
    expect(drawn.area_km2).toBeCloseTo(162, 0);
    expect(complaints).toEqual([]);
  });

  it("of many areas in lines lets one be picked", async () => {
    await openMap();
    await openTools(page);
    await give(page, "G05.geojson", Buffer.from(readCase("G05_newline_delimited.geojson")));
    await page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    await page.getByRole("checkbox", { name: "ข", exact: true }).check();
    await use(page);
    expect((await polygonInUrl(page)).polygons).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("asks which encoding is right where .cpg and letters disagree, the likelier first", async () => {
    await openMap();
    await openTools(page);
    await give(page, "S03.zip", Buffer.from(readCase("S03_cpg_utf8_but_cp874.zip")));
    await page.getByText("ไฟล์บอกว่าใช้รหัสอักขระ utf-8 แต่ตัวอักษรในไฟล์ไม่เป็นไปตามนั้น").waitFor();
    const thai = page.getByRole("radio", { name: "windows-874" });
    expect(await page.locator('input[name="encoding"]').first().isChecked()).toBe(true);
    expect(await visibleText(page.locator(".file-option", { has: thai }))).toContain("ตำบลสุเทพ\nตำบลศรีภูมิ");
    expect(complaints).toEqual([]);
  });

  it("that names another province than its zone leads to is asked about, with both places", async () => {
    await openMap();
    await openTools(page);
    const names = dbf(["PROV_NAM_T"], [["อุบลราชธานี"]], windows874, 0x7c);
    const parts = { "ubon.shp": shp([[box(484_000, 1_685_000, 9000)]]), "ubon.dbf": names };
    await give(page, "ubon.zip", zip({ ...parts, "ubon.prj": prj("wgs84", 47) }));
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
    await give(phone.page, "tambon.zip", zip(withTable));
    await phone.page.getByRole("radio", { name: "เลือกบางพื้นที่" }).check();
    await soon(() => visibleText(phone.page.locator(".file-where"))).toContain("เชียงใหม่");
    expect(await axeFindings(phone.page)).toEqual([]);
    expect(
      await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(phone.complaints).toEqual([]);
  });
});
