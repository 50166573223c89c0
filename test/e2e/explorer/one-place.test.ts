/** Map, search and pickers choose one place, and everything shows that one. */
import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const { page, complaints, openMap } = await visitor(DESKTOP);
const card = page.locator(".card-chosen");
const heading = page.locator(".area-heading h2");
const picker = (level: string) => page.getByRole("combobox", { name: level, exact: true });

/** Clicks the map beside its middle. */
async function click(right: number, down: number) {
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  await page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2 + down);
  await card.locator(".card-name").waitFor();
}

/** The card and the panel are about the same place, which is that of the address. */
async function onePlace(): Promise<string> {
  const name = await visibleText(card.locator(".card-name"));
  await soon(() => visibleText(heading)).toBe(name);
  await soon(() => parameter(page, "area")).not.toBeNull();
  return name;
}

describe("one place", () => {
  it("is what was clicked, which moves nothing; Escape closes its card, Back leaves the place too", async () => {
    await openMap("?at=18.79,98.98,10");
    await click(0, 0);
    const first = await onePlace();
    expect(parameter(page, "at")).toBe("18.79,98.98,10");
    await soon(() => picker("จังหวัด").inputValue()).toContain("เชียงใหม่");
    await soon(() => picker("อปท.").inputValue()).toBe(first);
    await click(150, 150);
    const second = await onePlace();
    expect(second).not.toBe(first);
    expect(parameter(page, "at")).toBe("18.79,98.98,10");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await visibleText(heading)).toBe(second);
    await click(-150, -150);
    await page.goBack();
    await card.waitFor({ state: "detached" });
    await soon(() => visibleText(heading)).toBe(second);
    await page.goBack();
    await soon(() => visibleText(heading)).toBe(first);
    await page.goBack();
    await soon(() => parameter(page, "area")).toBeNull();
  });

  it("is what was searched for or picked: no card stays over another place", async () => {
    await openMap("?at=15.2,102.1,6.5");
    await click(0, 0);
    await onePlace();
    const search = page.getByRole("combobox", { name: "ค้นหาพื้นที่หรือโครงการ" });
    await search.fill("ขอนแก่น");
    await page
      .getByRole("option", { name: /ขอนแก่น/ })
      .first()
      .click();
    await soon(() => visibleText(heading)).toContain("ขอนแก่น");
    await card.waitFor({ state: "detached" });
    await soon(() => picker("จังหวัด").inputValue()).toContain("ขอนแก่น");
    await picker("จังหวัด").fill("อุดรธานี");
    await page
      .getByRole("option", { name: /อุดรธานี/ })
      .first()
      .click();
    await soon(() => visibleText(heading)).toContain("อุดรธานี");
    expect(complaints).toEqual([]);
  });
});
