/** Finding a place: as a villager types, by keyboard, and when nothing comes. */
import { describe, expect, it } from "vitest";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const { page, complaints, openMap } = await visitor({ width: 1280, height: 800 });
const field = () => page.getByRole("combobox", { name: "ค้นหาพื้นที่หรือโครงการ" });
/** Without the line that says that the answer is on its way. */
const options = () => page.getByRole("option").filter({ hasNotText: "กำลังค้นหา" });

describe("the search field", () => {
  it.each(["แม่แรม", "อบต.แม่แรม", "ต.แม่แรม", "แม่แรม แม่ริม"])(
    "%s leads to her municipality by keyboard",
    async (typed) => {
      await openMap();
      await field().click();
      await page.keyboard.type(typed);
      // the answer to what was typed first may come in between
      await soon(() => visibleText(options().first())).toMatch(/^เทศบาลตำบลแม่แรม\s+อปท\. · อ\.แม่ริม จ\.เชียงใหม่/);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await soon(() => parameter(page, "area")).toBe("lao:5500707");
      expect(complaints).toEqual([]);
    },
  );

  it("says in Thai how many there are, what each is, and by what it was found", async () => {
    await openMap();
    await field().click();
    await page.keyboard.type("50180");
    await options().first().waitFor();
    expect(await visibleText(options().first())).toContain("อำเภอ/เขต · จ.เชียงใหม่ · พบจาก “รหัสไปรษณีย์ 50180”");
    const told = page.locator("[data-live-announcer]");
    await soon(() => visibleText(told)).toMatch(/\d+ ตัวเลือก/);
    expect(await visibleText(told)).not.toMatch(/option/i);
  });

  it("opens a programme", async () => {
    await openMap();
    await field().fill("กองทุนสวัสดิการ");
    await options().first().click();
    await soon(() => parameter(page, "programme")).toBe("welfare-fund");
  });

  it("lets nobody choose what answers other words than those that are written", async () => {
    await openMap();
    await field().fill("ลำปาง");
    const old = options().filter({ hasText: "จังหวัดลำปาง" }).first();
    await soon(() => old.isEnabled()).toBe(true);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/search*", async (route) => {
      await held;
      await route.continue();
    });
    await field().fill("ลำพูน");
    await soon(() => old.isDisabled()).toBe(true);
    release();
    await page.unroute("**/api/search*");
    await options().filter({ hasText: "จังหวัดลำพูน" }).first().click();
    await soon(() => parameter(page, "area")).toBe("province:51");
  });

  it("says that nothing is called so only when the server said it", async () => {
    await openMap();
    await field().fill("zzzzqqqq");
    await page.getByText("ไม่พบ “zzzzqqqq”").waitFor();
  });

  it("says that the device is offline, and goes on by itself", async () => {
    await openMap();
    await page.context().setOffline(true);
    await field().fill("เชียงราย");
    const alert = page.getByRole("alert").filter({ hasText: "ค้นหาไม่สำเร็จ" });
    await alert.getByText("อุปกรณ์ไม่ได้เชื่อมต่ออินเทอร์เน็ต").waitFor();
    expect(await page.getByText("ไม่พบ “").count()).toBe(0);
    await page.context().setOffline(false);
    await options().filter({ hasText: "จังหวัดเชียงราย" }).first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  it("says that the server cannot be reached, and asks again when told to", async () => {
    await openMap();
    await page.route("**/api/search*", (route) => route.abort());
    await field().fill("ลำปาง");
    const alert = page.getByRole("alert").filter({ hasText: "ค้นหาไม่สำเร็จ: ติดต่อเซิร์ฟเวอร์ไม่ได้" });
    await alert.waitFor();
    expect(await page.getByText("ไม่พบ “").count()).toBe(0);
    await page.unroute("**/api/search*");
    await alert.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await options().filter({ hasText: "จังหวัดลำปาง" }).first().waitFor();
  });
});

describe("a picker", () => {
  it("keeps every letter that is typed", async () => {
    await openMap();
    const province = page.getByRole("combobox", { name: "จังหวัด", exact: true });
    await province.click();
    for (const letter of "เชียง") await page.keyboard.type(letter);
    expect(await province.inputValue()).toBe("เชียง");
    await soon(() => options().count()).toBe(2);
    expect(await visibleTexts(options())).toEqual(["จังหวัดเชียงใหม่", "จังหวัดเชียงราย"]);
  });
});
