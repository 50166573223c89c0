/** On a small screen one sheet tells of the place that is chosen, over the foot of the map. */
import { describe, expect, it } from "vitest";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const SCREENS = [
  { width: 360, height: 640, phone: true },
  { width: 740, height: 360, phone: true },
];

describe.each(SCREENS)("a phone of $width × $height", async (screen) => {
  const { page, complaints, openMap } = await visitor(screen);
  const sheet = page.locator(".sheet");
  const name = sheet.getByRole("heading", { level: 2 });
  const height = () => sheet.getAttribute("data-height");
  const find = async (words: string) => {
    const field = page.locator(".header input");
    await field.click();
    await field.fill(words);
    await page.getByRole("option", { name: words }).first().click();
  };

  it("shows the answer of a place that was searched for at once, until Back, Escape or the button", async () => {
    await openMap();
    expect(await sheet.count()).toBe(0);
    await find("เชียงใหม่");
    await soon(() => visibleText(name)).toContain("เชียงใหม่");
    await sheet.locator(".card-programmes").waitFor();
    await page.goBack();
    await sheet.waitFor({ state: "detached" });
    expect(parameter(page, "area")).toBeNull();
    await page.goForward();
    await name.waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(parameter(page, "area")).not.toBeNull();
    await find("ขอนแก่น");
    await soon(() => visibleText(name)).toContain("ขอนแก่น");
    await sheet.getByRole("button", { name: "ปิดการ์ด" }).click();
    await sheet.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("has three heights, by its button, the arrow keys and a finger", async () => {
    await openMap("?area=province:50");
    await name.waitFor();
    expect(await height()).toBe("half");
    const higher = sheet.getByRole("button", { name: "ขยายแผ่นข้อมูล" });
    await higher.click();
    expect(await height()).toBe("full");
    await sheet.getByRole("button", { name: "ย่อแผ่นข้อมูล" }).press("ArrowDown");
    await higher.press("ArrowDown");
    expect(await height()).toBe("peek");
    const [strip, stage] = await Promise.all([sheet.boundingBox(), page.locator(".stage").boundingBox()]);
    const title = await name.boundingBox();
    if (!strip || !stage || !title) throw new Error("no sheet");
    expect(title.y + title.height).toBeLessThanOrEqual(strip.y + strip.height);
    const pull = async (to: number) => {
      const grip = await page.locator(".sheet-grip").boundingBox();
      if (!grip) throw new Error("no grip");
      await page.mouse.move(grip.x + grip.width / 2, grip.y + 12);
      await page.mouse.down();
      await page.mouse.move(grip.x + grip.width / 2, to, { steps: 4 });
      await page.mouse.up();
    };
    await pull(stage.y + 10);
    expect(await height()).toBe("full");
    await pull(stage.y + stage.height / 2);
    expect(await height()).toBe("half");
    await pull(stage.y + stage.height - 5);
    await sheet.waitFor({ state: "detached" });
  });

  it("tells of one place only, and its button leads to the figures of that place", async () => {
    // other provinces all around
    await openMap("?area=province:50&at=15.5,102.5,6");
    await soon(() => visibleText(name)).toContain("เชียงใหม่");
    await page.locator(".sheet-grip").press("ArrowDown");
    const stage = await page.locator(".stage").boundingBox();
    if (!stage) throw new Error("no stage");
    await page.mouse.click(stage.x + stage.width * 0.5, stage.y + stage.height * 0.3);
    await soon(() => visibleText(name)).not.toBe("เชียงใหม่");
    expect(await sheet.count()).toBe(1);
    const chosen = await visibleText(name);
    await page.locator(".sheet-grip").press("ArrowUp");
    await sheet.getByRole("link", { name: "ดูตัวเลขของพื้นที่นี้" }).click();
    await soon(() => visibleText(page.locator(".area-heading h2"))).toBe(chosen);
    expect(await page.locator(".panel").isVisible()).toBe(true);
  });
});
