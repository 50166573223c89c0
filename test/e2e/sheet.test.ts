/** On a phone what was chosen on the map is a sheet with three heights. */
import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe.ts";
import { PHONE } from "./chromium.ts";
import { parameter, soon, visitor } from "./visit.ts";

const { page, openMap, complaints } = await visitor(PHONE);
const sheet = page.locator(".sheet");
const grip = sheet.getByRole("button", { name: /แผ่นข้อมูล/ });
const heightOf = () => sheet.getAttribute("data-height");

/** Chooses the LAO in the middle of the map. */
async function choose() {
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no map");
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 4);
  await sheet.waitFor();
}

async function drag(by: number) {
  const box = await grip.boundingBox();
  if (!box) throw new Error("no grip");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - by / 2);
  await page.mouse.move(x, y - by);
  await page.mouse.up();
}

describe("the sheet of a place", () => {
  it("opens with the name and the answer before the server has said anything", async () => {
    await openMap("?at=18.79,98.98,10&level=lao&programme=council");
    await page.route(/\/api\/(areas\/|summary)/, () => {});
    await choose();
    expect(await sheet.getByRole("heading").innerText()).not.toBe("");
    expect(await sheet.locator(".card-line").innerText()).toMatch(/สภา.*(มี|ยังไม่มี)/s);
    expect(await heightOf()).toBe("half");
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await page.unroute(/\/api\/(areas\/|summary)/);
  });

  it("changes its height by drag, by key and by its button, and is pulled shut", async () => {
    await openMap("?at=18.79,98.98,10&level=lao&programme=council");
    await choose();
    await sheet.locator(".card-programmes").waitFor();
    await drag(400);
    expect(await heightOf()).toBe("full");
    expect(await axeFindings(page)).toEqual([]);
    await grip.press("ArrowDown");
    await grip.press("ArrowDown");
    expect(await heightOf()).toBe("peek");
    expect(await sheet.getByRole("heading").isVisible()).toBe(true);
    for (const height of ["half", "full", "peek"]) {
      await grip.press("Enter");
      expect(await heightOf()).toBe(height);
    }
    await grip.tap();
    expect(await heightOf()).toBe("half");
    await drag(-500);
    await sheet.waitFor({ state: "detached" });
  });

  it("closes by Back, which stays on the map", async () => {
    await choose();
    await page.goBack();
    await sheet.waitFor({ state: "detached" });
    await soon(() => parameter(page, "programme")).toBe("council");
    expect(complaints).toEqual([]);
  });
});
