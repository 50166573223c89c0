import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../web/api/coverage.ts";
import { limitsBy } from "../../../web/theme/classes/class-methods.ts";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { around, mainColour } from "../pixels.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const desk = await visitor(DESKTOP);
const phone = await visitor(PHONE);

const membersOf = () => desk.api<Coverage>("/api/coverage?level=province&programme=welfare-fund&measure=members");
const MEMBERS = "?programme=welfare-fund&measure=members&level=province&at=18.55,98.75,9.5";
const fold = (page: Page, title: string) => page.locator(".legend-fold", { hasText: title });
/** The labels of the classes, without zero, no data and the like. */
const classLabels = async (page: Page, count: number) =>
  (await visibleTexts(page.locator(".legend-classes li"))).slice(0, count).map((text) => text.trim());

async function colourInMiddle(page: Page): Promise<string> {
  const box = await page.locator(".stage-map").boundingBox();
  if (!box) throw new Error("no map");
  return await mainColour(page, around(box.x + box.width / 2, box.y + box.height / 2, 40));
}

describe("the values of the map", () => {
  const { page, complaints, openMap } = desk;

  it("brushed with the mouse leave the others pale, in the map and out of the table and its file", async () => {
    await openMap(MEMBERS);
    const strong = await colourInMiddle(page);
    await fold(page, "การกระจายของค่า").locator("summary").click();
    const plot = page.locator(".spread-plot");
    await plot.waitFor();
    const box = await plot.boundingBox();
    if (!box) throw new Error("no plot");
    const y = box.y + box.height / 2;
    // from the first bar to a third of the axis: Chiang Mai, with many members, is beyond
    await page.mouse.move(box.x + 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 6, y);
    await page.mouse.move(box.x + box.width / 3, y);
    await page.mouse.up();
    await soon(() => parameter(page, "range")).toMatch(/^province:~\d+$/);
    const limit = Number(parameter(page, "range")?.slice("province:~".length));
    const { codes, values } = await membersOf();
    expect(values[codes.indexOf("50")]).toBeGreaterThanOrEqual(limit);
    const inside = values.filter((value) => value !== null && value < limit);
    await soon(() => visibleText(page.locator(".range-count"))).toContain(`${inside.length} จาก 77 จังหวัด`);
    await soon(() => colourInMiddle(page)).not.toBe(strong);
    await soon(() => visibleText(page.locator(".legend-classes"))).toContain("นอกเงื่อนไขที่เลือก");

    await page.getByRole("link", { name: "ดูรายชื่อ" }).click();
    await soon(() => visibleText(page.locator(".table-range"))).toContain(`${inside.length} จาก 77 แถว`);
    const file = await downloaded(page.getByRole("button", { name: /CSV/ }));
    const lines = file.toString().trim().split("\r\n");
    expect(lines).toHaveLength(inside.length + 1);
    await page.getByRole("link", { name: "แสดงทุกแถว" }).click();
    await soon(() => visibleText(page.locator(".pages"))).toContain("77");
    expect(parameter(page, "range")).toBeNull();
    expect(complaints).toEqual([]);
  });

  it("are chosen by keyboard too, and a reload keeps them", async () => {
    await openMap(MEMBERS);
    await fold(page, "การกระจายของค่า").locator("summary").click();
    const lower = page.getByRole("slider", { name: "ค่าต่ำสุด" });
    await lower.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await soon(() => parameter(page, "range")).toMatch(/^province:\d+~$/);
    const limit = Number(parameter(page, "range")?.slice("province:".length, -1));
    const { values } = await membersOf();
    const inside = values.filter((value) => value !== null && value >= limit).length;
    await soon(() => visibleText(page.locator(".range-count"))).toContain(`${inside} จาก 77 จังหวัด`);
    await page.reload();
    await soon(() => visibleText(page.locator(".range-count"))).toContain(`${inside} จาก 77 จังหวัด`);
    expect(complaints).toEqual([]);
  });
});

describe("classes and palettes", () => {
  const { page, complaints, openMap } = desk;

  it("follow the method, the number and the palette that are chosen", async () => {
    await openMap(MEMBERS);
    await fold(page, "ช่วงค่าและชุดสี").locator("summary").click();
    await page.getByRole("combobox", { name: "วิธีแบ่งช่วงค่า" }).selectOption({ label: "ตามกลุ่มค่า (Fisher–Jenks)" });
    await page.getByRole("combobox", { name: "จำนวนช่วง" }).selectOption("4");
    const { codes, values } = await membersOf();
    const ascending = values
      .filter((value) => value !== null && value > 0)
      .sort((one, other) => Number(one) - Number(other));
    const limits = limitsBy("natural", ascending as number[], 4);
    const number = (value: number) => value.toLocaleString("en");
    await soon(() => classLabels(page, 4)).toEqual([
      `<${number(limits[0] ?? 0)}`,
      `${number(limits[0] ?? 0)} – ${number((limits[1] ?? 0) - 1)}`,
      `${number(limits[1] ?? 0)} – ${number((limits[2] ?? 0) - 1)}`,
      `≥${number(limits[2] ?? 0)}`,
    ]);
    await page.getByRole("radio", { name: "ซิวิดิส (Cividis)" }).check();
    await soon(() => page.url()).toContain("breaks=natural&classes=4&palette=cividis");
    const chiangMai = values[codes.indexOf("50")] ?? 0;
    const place = limits.filter((limit) => limit <= chiangMai).length;
    const key = page.locator(".legend-classes .key").nth(place);
    const [red, green, blue] =
      (await key.evaluate((each) => getComputedStyle(each).backgroundColor)).match(/\d+/g) ?? [];
    const hex = `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    await soon(() => colourInMiddle(page)).toBe(hex);
    expect(complaints).toEqual([]);
  });

  it("can have limits of one's own; what cannot be used is said, and the limits before it stay", async () => {
    await page.getByRole("combobox", { name: "วิธีแบ่งช่วงค่า" }).selectOption({ label: "กำหนดเอง" });
    const field = page.getByRole("textbox", { name: "ค่าแบ่งช่วง" });
    await field.fill("20000, 60000");
    await field.press("Enter");
    await soon(() => classLabels(page, 3)).toEqual(["<20,000", "20,000 – 59,999", "≥60,000"]);
    for (const [wrong, message] of [
      ["60000, 20000", "“20000” ต้องมากกว่าค่าก่อนหน้า"],
      ["ยี่สิบ", "“ยี่สิบ” ต้องเป็นตัวเลขที่มากกว่า 0"],
    ] as const) {
      await field.fill(wrong);
      await field.press("Enter");
      await soon(() => visibleText(page.getByRole("alert"))).toBe(message);
      expect(parameter(page, "breaks")).toBe("20000,60000");
    }
    await page.reload();
    await soon(() => classLabels(page, 3)).toEqual(["<20,000", "20,000 – 59,999", "≥60,000"]);
    expect(complaints).toEqual([]);
  });

  it("of a link that cannot be used are named, and the map's own are taken", async () => {
    await openMap("?breaks=3,2&palette=rainbow&range=moon:1~2");
    const notices = () => visibleText(page.locator(".link-notices"));
    for (const wrong of ["breaks=3,2", "palette=rainbow", "range=moon:1~2"]) await soon(notices).toContain(wrong);
    expect(await page.locator(".legend-classes li").count()).toBeGreaterThan(5);
  });

  it("leave the tabs alone, and are found in order by a screen reader", async () => {
    await openMap("?lang=en");
    for (const summary of await page.locator(".legend-fold summary").all()) await summary.click();
    await page.locator(".spread-plot").waitFor();
    await page.getByRole("combobox", { name: "Class limits" }).waitFor();
    const [legend, tabs] = await Promise.all([
      page.locator(".legend").boundingBox(),
      page.getByRole("link", { name: "Table" }).boundingBox(),
    ]);
    // the legend stands on the map, the tabs beside it
    expect(legend?.x).toBeGreaterThan((tabs?.x ?? 0) + (tabs?.width ?? 0));
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("a ranking", () => {
  it("gives equal values one rank, and says which areas have none", async () => {
    const { page, open } = desk;
    await open("?pane=table&programme=disaster-relief&measure=households&lang=en");
    const { values: relief, suppressed } = await desk.api<Coverage>(
      "/api/coverage?level=province&programme=disaster-relief&measure=households",
    );
    const none = relief.filter((value) => value === null).length - suppressed.length;
    const notes = () => visibleText(page.locator(".table-notes"));
    await soon(notes).toBe(`Not ranked: ${suppressed.length} withheld, ${none} no data`);
    expect(Math.min(none, suppressed.length)).toBeGreaterThan(0);
    await open("?pane=table&programme=baan-mankong&measure=sites&lang=en");
    const { values: sites } = await desk.api<Coverage>(
      "/api/coverage?level=province&programme=baan-mankong&measure=sites",
    );
    const descending = sites.map(Number).sort((one, other) => other - one);
    const rank = (value: number) => descending.indexOf(value) + 1;
    const tied = (value: number) => descending.filter((other) => other === value).length > 1;
    const expected = descending.slice(0, 50).map((value) => (tied(value) ? `=${rank(value)}` : `${rank(value)}`));
    await soon(() => visibleTexts(page.locator(".areas td.rank"))).toEqual(expected);
  });
});

describe("the same on a phone", () => {
  const { page, complaints, openMap } = phone;

  it("a range of a link is said on the map, and the histogram fits", async () => {
    await openMap(`${MEMBERS}&range=province:30000~`);
    const { values } = await membersOf();
    const inside = values.filter((value) => value !== null && value >= 30_000).length;
    await soon(() => visibleText(page.locator(".map-notes"))).toContain(`${inside} จาก 77 จังหวัด`);
    await page.locator(".legend summary").first().click();
    await page.locator(".spread-plot").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: "แสดงทุกค่า" }).last().click();
    await soon(() => parameter(page, "range")).toBeNull();
    expect(complaints).toEqual([]);
  });
});
