import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../data/looks.ts";
import type { Measure } from "../../data/programme.ts";
import { programmeById } from "../../data/programmes/index.ts";
import { classify, classOf } from "../../web/theme/classes/classes.ts";
import { comparableValues } from "../../web/time/period.ts";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE } from "./chromium.ts";
import { around, mainColour } from "./pixels.ts";
import { visibleText } from "./visible-text.ts";
import { parameter, soon, visitor } from "./visit.ts";

const PROVINCE = "50";
/** A province far in, without its name in the middle. */
const CLOSE = "level=province&at=18.55,98.75,9.5";
/** CSS px left and right of the middle of the map, on either side of the divider, clear of legends and names. */
const BESIDE = 150;

interface Coverage {
  years: [number, number];
  codes: string[];
  values: (number | null)[];
}

const desk = await visitor(DESKTOP);
const phone = await visitor(PHONE);
/** A busy machine may take its time over a second map. */
const divider = (page: Page) => page.getByRole("slider", { name: "เส้นแบ่งแผนที่ซ้ายและขวา" });
const panel = (page: Page) => page.getByRole("region", { name: "เทียบสองแผนที่" });
const bothDrawn = async (page: Page) => {
  await page.locator('.swipe-map [data-state="ready"]').waitFor({ timeout: 30_000 });
  await soon(() => page.locator('[data-state="ready"]').count()).toBe(2);
};

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

async function middleOf(page: Page): Promise<[x: number, y: number]> {
  const box = await boxOf(page.locator(".stage-map"));
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** What covers most of the province left or right of the middle of the map. */
async function colour(page: Page, side: "left" | "right", distance = BESIDE): Promise<string> {
  const [x, y] = await middleOf(page);
  return await mainColour(page, around(side === "left" ? x - distance : x + distance, y, 40));
}

/**
 * The colour of the province as the API's values have it. With a year: up to it (null = all years), on the scale that all
 * years share; without one: all years on their own scale.
 */
async function expectedColour(programme: string, measure: Measure, year?: number | null): Promise<string> {
  const path = `/api/coverage?level=province&programme=${programme}&measure=${measure}`;
  const all = await desk.api<Coverage>(path);
  const { codes, values } = typeof year === "number" ? await desk.api<Coverage>(`${path}&year=${year}`) : all;
  const unit = measure === "coverage" ? "share" : "record";
  const basis = year === undefined ? values : comparableValues(all.values, "until", all.years, unit);
  const classes = classify(basis, measure, programmeById(programme)?.ramp ?? []);
  const found = classOf(values[codes.indexOf(PROVINCE)], classes);
  if (found === "none") return LOOKS.none.colour;
  return found === "zero" ? classes.zeroColour : (classes.colours[found] ?? "");
}

describe("a planner at a desk", () => {
  const { page, complaints, open, openMap } = desk;

  it("sets councils beside welfare funds: each side has its colours, its legend and its title", async () => {
    await openMap(`?${CLOSE}`);
    expect(await page.locator("canvas").count()).toBe(1);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    const programme = panel(page).locator("select").first();
    await programme.selectOption({ label: "เศรษฐกิจฐานราก" });
    await soon(() => parameter(page, "second")).toBe("economic-tambon,coverage");
    await programme.selectOption({ label: "กองทุนสวัสดิการชุมชน" });
    await soon(() => parameter(page, "second")).toBe("welfare-fund,coverage");
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await bothDrawn(page);
    await soon(() => colour(page, "left")).toBe(await expectedColour("council", "coverage"));
    await soon(() => colour(page, "right")).toBe(await expectedColour("welfare-fund", "coverage"));
    const legends = page.locator(".legend");
    expect(await visibleText(legends.first())).toMatch(/ซ้าย.*สภาองค์กรฯ · ร้อยละของ อปท.*ทุกปี.*ข้อมูลสาธิต.*ที่มา/s);
    expect(await visibleText(legends.last())).toMatch(/ขวา.*กองทุนฯ · ร้อยละของ อปท.*ทุกปี.*ข้อมูลสาธิต.*ที่มา/s);
    await page.getByRole("region", { name: /^แผนที่ซ้าย: สภาองค์กรฯ/ }).waitFor();
    await page.getByRole("region", { name: /^แผนที่ขวา: กองทุนฯ/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("moves the divider by mouse and by keyboard, and the map stays where it is", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    const councils = await expectedColour("council", "coverage");
    const funds = await expectedColour("welfare-fund", "coverage");
    const handle = await boxOf(page.locator(".divider-handle"));
    const [middle] = await middleOf(page);
    const [x, y] = [handle.x + handle.width / 2 + 9, handle.y + handle.height / 2];
    expect(Math.abs(handle.x + handle.width / 2 - middle)).toBeLessThan(1);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const step of [50, 120, 200]) await page.mouse.move(x + step, y - step / 4);
    await page.mouse.up();
    const moved = await boxOf(page.locator(".divider-handle"));
    expect(Math.abs(moved.x - handle.x - 200)).toBeLessThan(1);
    await soon(() => colour(page, "right")).toBe(councils);
    expect(parameter(page, "at")).toBe("18.55,98.75,9.5");

    await divider(page).focus();
    await page.keyboard.press("Home");
    expect(await divider(page).getAttribute("aria-valuenow")).toBe("0");
    expect(await divider(page).getAttribute("aria-valuetext")).toBe("ซ้าย 0% ขวา 100%");
    await soon(() => colour(page, "left")).toBe(funds);
    await soon(() => colour(page, "right")).toBe(funds);
    const first = await boxOf(page.locator(".divider-handle"));
    expect(first.x).toBeGreaterThanOrEqual((await boxOf(page.locator(".stage-map"))).x);
    await page.keyboard.press("End");
    await soon(() => colour(page, "left")).toBe(councils);
    await soon(() => colour(page, "right")).toBe(councils);
    for (const key of ["PageDown", "PageDown", "ArrowLeft", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
    expect(await divider(page).getAttribute("aria-valuenow")).toBe("78");
    expect(parameter(page, "at")).toBe("18.55,98.75,9.5");
    expect(complaints).toEqual([]);
  });

  it("pans and zooms on either side, and both maps stay aligned", async () => {
    // the same on both sides: wherever the divider stands the picture must be one
    await open("?level=lao&at=18.55,98.75,9.5&second=council,coverage");
    await bothDrawn(page);
    const [x, y] = await middleOf(page);
    const clip = { x: x - 200, y: y - 60, width: 400, height: 330 };
    async function pictureFrom(key: "Home" | "End"): Promise<string> {
      await divider(page).focus();
      await page.keyboard.press(key);
      await page.mouse.move(x, 4);
      return (await page.screenshot({ clip })).toString("base64");
    }
    async function expectAligned(): Promise<void> {
      await bothDrawn(page);
      await soon(async () => (await pictureFrom("Home")) === (await pictureFrom("End"))).toBe(true);
      await divider(page).focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press("PageDown");
    }
    await expectAligned();
    const before = await pictureFrom("End");
    await expectAligned();

    await page.mouse.move(x + 150, y);
    await page.mouse.down();
    for (const step of [20, 60, 90]) await page.mouse.move(x + 150 - step, y + step);
    await page.mouse.up();
    await soon(() => parameter(page, "at")).not.toBe("18.55,98.75,9.5");
    await expectAligned();
    const panned = parameter(page, "at");

    await page.mouse.move(x - 150, y);
    await page.mouse.wheel(0, -240);
    await soon(() => parameter(page, "at")).not.toBe(panned);
    await expectAligned();
    const zoomed = parameter(page, "at");

    await page.getByRole("button", { name: "ซูมออก" }).click();
    await soon(() => parameter(page, "at")).not.toBe(zoomed);
    await expectAligned();
    expect(await pictureFrom("End")).not.toBe(before);
    expect(await page.locator(".map-zoom").count()).toBe(1);
    expect(await page.locator(".map-scale").count()).toBe(1);
    expect(await page.locator(".map-sources").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("brings both to an area that is chosen, and back", async () => {
    await open("?second=council,coverage");
    await bothDrawn(page);
    const level = () => page.locator("[data-level]").evaluateAll((maps) => maps.map((map) => map.dataset.level));
    expect(await level()).toEqual(["province", "province"]);
    await page.getByRole("combobox", { name: "จังหวัด", exact: true }).fill("เชียงใหม่");
    await page
      .getByRole("option", { name: /เชียงใหม่/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await soon(level).toEqual(["lao", "lao"]);
    await bothDrawn(page);
    expect(parameter(page, "at")).toBeNull();
    await page.goBack();
    await soon(level).toEqual(["province", "province"]);
    expect(complaints).toEqual([]);
  });

  it("reads under the pointer what both sides say, and which it is on; a card tells its side and period", async () => {
    await open(`?lang=en&${CLOSE}&second=welfare-fund,sites,2560`);
    await bothDrawn(page);
    const [x, y] = await middleOf(page);
    const current = page.locator(".card-hover [data-current]");
    await page.mouse.move(x + BESIDE, y);
    await soon(() => visibleText(current)).toMatch(/^\s*Welfare funds · Cumulative to 2017 · [\d,]+ funds$/);
    await page.mouse.move(x - BESIDE, y);
    await soon(() => visibleText(current)).toMatch(/^\s*Councils · All years · [\d.]+%$/);
    await page.mouse.click(x + BESIDE, y);
    await soon(async () => (await visibleText(page.locator(".card-side"))).trim()).toBe(
      "Welfare funds · Number of funds · Cumulative to 2017",
    );
    await page.locator(".card-chosen .card-programmes").waitFor();
    const { programmes } = await desk.api<{ programmes: { id: string; sites: number }[] }>(
      `/api/summary?province=${PROVINCE}&year=2560`,
    );
    const funds = programmes.find(({ id }) => id === "welfare-fund");
    await soon(() => visibleText(page.locator(".card-chosen"))).toContain(String(funds?.sites));
    expect(complaints).toEqual([]);
  });

  it("sets a programme beside itself in another year: one scale, kept by a reload, moved by its own year", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "โครงการเดียวกัน ต่างปี" }).click();
    const { years } = await desk.api<Coverage>("/api/coverage?level=province&programme=council&measure=coverage");
    const year = years[1] - 5;
    await soon(() => parameter(page, "second")).toBe(`council,coverage,${year}`);
    const now = await expectedColour("council", "coverage", null);
    const then = await expectedColour("council", "coverage", year);
    await page.reload();
    await bothDrawn(page);
    await soon(() => colour(page, "left")).toBe(now);
    await soon(() => colour(page, "right")).toBe(then);
    const scales = await page
      .locator(".legend-classes")
      .evaluateAll((lists) => lists.map((list) => list.textContent?.trim()));
    expect(scales[0]).toBe(scales[1]);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page)
      .getByLabel("ปีของแผนที่ขวา")
      .selectOption(String(years[0] + 1));
    await soon(() => parameter(page, "second")).toBe(`council,coverage,${years[0] + 1}`);
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await soon(() => colour(page, "right")).toBe(await expectedColour("council", "coverage", years[0] + 1));
    await soon(() => colour(page, "left")).toBe(now);
    expect(complaints).toEqual([]);
  });

  it("swaps the sides", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "สลับซ้ายขวา" }).click();
    await soon(() => [parameter(page, "programme"), parameter(page, "second")]).toEqual([
      "welfare-fund",
      "council,coverage",
    ]);
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await soon(() => colour(page, "left")).toBe(await expectedColour("welfare-fund", "coverage"));
    await soon(() => colour(page, "right")).toBe(await expectedColour("council", "coverage"));
  });

  it("puts the second map aside while drawing, and away at the end", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "วาดพื้นที่" }).click();
    await page.getByRole("button", { name: "รูปหลายเหลี่ยม", exact: true }).click();
    await page.locator('.map[data-drawing="ready"]').waitFor();
    expect(await divider(page).count()).toBe(0);
    await soon(() => colour(page, "right")).toBe(await expectedColour("council", "coverage"));
    await page.keyboard.press("Escape");
    await soon(() => divider(page).count()).toBe(1);
    await soon(() => colour(page, "right")).toBe(await expectedColour("welfare-fund", "coverage"));

    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "เลิกเทียบ" }).click();
    await soon(() => page.locator("canvas").count()).toBe(1);
    expect(parameter(page, "second")).toBeNull();
    await soon(() => colour(page, "right")).toBe(await expectedColour("council", "coverage"));
    expect(await page.locator(".legend").count()).toBe(1);
    await page.goBack();
    await bothDrawn(page);
    expect(complaints).toEqual([]);
  });

  it("finds nothing that a screen reader cannot use", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage,2560`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("on a phone", () => {
  const { page, complaints, open, openMap } = phone;

  it("both maps have their titles, and nothing covers anything", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage,2560&year=2555`);
    await bothDrawn(page);
    const [left, right] = await Promise.all((await page.locator(".legend").all()).map(boxOf));
    const bar = await boxOf(page.locator(".time-bar"));
    const handle = await boxOf(page.locator(".divider-handle"));
    if (!left || !right) throw new Error("a legend is missing");
    expect(left.right).toBeLessThan(right.x);
    expect(Math.max(left.bottom, right.bottom)).toBeLessThan(handle.y);
    expect(bar.bottom).toBeLessThanOrEqual(left.y);
    expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(44);
    for (const button of await page.locator(".map-tools-open, .map-zoom").all()) {
      const box = await boxOf(button);
      expect(box.x).toBeGreaterThan(handle.right);
      expect(box.y).toBeGreaterThan(right.bottom);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await visibleText(page.locator(".legend").last())).toContain("สะสมถึง พ.ศ. 2560");
    await page.locator(".legend summary").last().tap();
    await soon(() => page.locator(".legend-classes").last().isVisible()).toBe(true);
    expect((await boxOf(page.locator(".legend").last())).width).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
  });

  it("the divider follows a finger and the map does not", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    const handle = await boxOf(page.locator(".divider-handle"));
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch("touchStart", x);
    for (const step of [20, 50, 80, 100]) await touch("touchMove", x - step);
    await touch("touchEnd");
    const moved = await boxOf(page.locator(".divider-handle"));
    expect(Math.abs(handle.x - moved.x - 100)).toBeLessThan(2);
    expect(parameter(page, "at")).toBe("18.55,98.75,9.5");
    await soon(() => colour(page, "left", 50)).toBe(await expectedColour("welfare-fund", "coverage"));
    expect(complaints).toEqual([]);
  });

  it("the comparison is begun, changed and ended", async () => {
    await openMap(`?${CLOSE}`);
    await page.getByRole("button", { name: "เครื่องมือ" }).tap();
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).tap();
    const sheet = await boxOf(panel(page));
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(360);
    expect(await axeFindings(page)).toEqual([]);
    await panel(page).getByLabel("ปีของแผนที่ขวา").selectOption("2558");
    await panel(page).getByLabel("นับ").selectOption("in");
    await soon(() => parameter(page, "second")).toBe("welfare-fund,coverage,2558,in");
    await panel(page).getByRole("button", { name: "เลิกเทียบ" }).tap();
    await soon(() => page.locator("canvas").count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
