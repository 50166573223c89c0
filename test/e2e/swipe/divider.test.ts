import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";
import { bothDrawn, boxOf, CLOSE, colour, divider, expectedColour, middleOf, panel } from "./second-map.ts";

const desk = await visitor(DESKTOP);
const phone = await visitor(PHONE);

describe("a planner at a desk", () => {
  const { page, complaints, open } = desk;

  it("moves the divider by mouse and by keyboard, and the map stays where it is", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    const councils = await expectedColour(desk, "council", "coverage");
    const funds = await expectedColour(desk, "welfare-fund", "coverage");
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
    await soon(() => colour(page, "left", 50)).toBe(await expectedColour(desk, "welfare-fund", "coverage"));
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
