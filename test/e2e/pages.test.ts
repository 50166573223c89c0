import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE } from "./chromium.ts";
import { visibleText } from "./visible-text.ts";
import { soon, visitor } from "./visit.ts";

const HER_PLACE = "เทศบาลตำบลแม่แรม";

describe("a villager whose phone runs no script", async () => {
  const { page, go, complaints } = await visitor(PHONE, { javaScriptEnabled: false });

  it("types the name of her place, and reads what it has", async () => {
    await go("/");
    await page.getByRole("searchbox", { name: /ชื่อตำบล/ }).fill("แม่แรม");
    await page.getByRole("button", { name: "ค้นหา" }).click();
    // there is but one: the search leads to it
    await page.getByRole("heading", { level: 1, name: HER_PLACE }).waitFor();
    expect(await visibleText(page.getByRole("heading", { level: 1 }))).toBe(HER_PLACE);
    const council = page.getByRole("listitem").filter({ hasText: "สภาองค์กรชุมชน" });
    expect(await visibleText(council.first())).toMatch(/มีแล้ว|ยังไม่มี/);
    // what needs a script is not offered
    expect(await page.getByRole("button", { name: "แบ่งปัน" }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("goes on to the district and the neighbours by links", async () => {
    await page.getByRole("navigation", { name: "ที่ตั้ง" }).getByRole("link", { name: "อ.แม่ริม" }).click();
    expect(await visibleText(page.getByRole("heading", { level: 1 }))).toBe("อำเภอแม่ริม");
    await page.getByRole("link", { name: HER_PLACE }).click();
    expect(await visibleText(page.getByRole("heading", { level: 1 }))).toBe(HER_PLACE);
  });
});

describe("a visitor with a keyboard", async () => {
  const { page, go, complaints } = await visitor(DESKTOP);

  it("is offered places while typing, in Thai, and chooses one", async () => {
    await go("/");
    const field = page.getByRole("combobox", { name: /ชื่อตำบล/ });
    await field.focus();
    await page.keyboard.type("แม่แรม");
    const options = page.getByRole("option");
    await options.first().waitFor();
    const said = page.locator("form [role=status]");
    expect(await visibleText(said)).toBe(`${await options.count()} ตัวเลือก`);
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    expect(await visibleText(page.locator(`[id="${active}"]`))).toContain(HER_PLACE);
    expect(await axeFindings(page)).toEqual([]);
    // one letter finds nothing, which is not said
    await field.fill("แ");
    await expect.poll(() => said.textContent()).toBe("");
    await field.fill("แม่แรม");
    await options.first().waitFor();
    await page.keyboard.press("Escape");
    expect(await options.count()).toBe(0);
    await page.keyboard.type(" ");
    await options.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: HER_PLACE }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("opens the explorer about the place", async () => {
    await page.getByRole("link", { name: "เปิดบนแผนที่" }).click();
    await page.locator(".programmes").waitFor({ state: "attached" });
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/explore?area=lao:5500707");
  });

  it("is told of an offline device, not of a name that is missing", async () => {
    await go("/");
    await page.context().setOffline(true);
    await page.getByRole("combobox").fill("แม่แรม");
    await soon(() => visibleText(page.locator("form [role=status]"))).toContain("ติดต่อเซิร์ฟเวอร์ไม่ได้");
    await page.context().setOffline(false);
    // the browser's own note of the request that failed
    complaints.length = 0;
  });
});

describe("a visitor who shows where she is", async () => {
  const inMaeRaem = { longitude: 98.8988, latitude: 18.9183 };
  const { page, go } = await visitor(PHONE, { geolocation: inMaeRaem, permissions: ["geolocation"] });

  it("comes to her place, and the server never learns the position", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await go("/");
    const where = page.getByRole("button", { name: "ใช้ตำแหน่งของฉัน" });
    const about = await where.getAttribute("aria-describedby");
    expect(await visibleText(page.locator(`#${about}`))).toContain("ไม่ออกจากเครื่อง");
    await where.click();
    await page.waitForURL(/\/place\/\d{7}/);
    const { lng, lat } = { lng: inMaeRaem.longitude, lat: inMaeRaem.latitude };
    const told = await page.evaluate(
      async (query) => ((await (await fetch(`/api/identify?${query}`)).json()) as { lao: { code: string } }).lao.code,
      `lng=${lng}&lat=${lat}`,
    );
    expect(page.url()).toContain(told);
    const before = asked.filter((url) => !url.includes("/api/identify"));
    expect(before.filter((url) => url.includes("98.8") || url.includes("18.9"))).toEqual([]);
  });
});
