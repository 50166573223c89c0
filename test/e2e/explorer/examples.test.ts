/** What was published of single places: by the mark on the map, and by its list without a pointer. */
import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const { page, complaints, open, openMap, api } = await visitor(DESKTOP);

interface Example {
  key: string;
  title: { th: string };
  center: [lng: number, lat: number];
}
const { items } = await api<{ items: Example[] }>("/api/examples?programme=homeless-centre");
const [centre] = items;
if (!centre) throw new Error("no example of a homeless centre");

describe("a published example", () => {
  it("opens its card by the mouse, from its mark on the map", async () => {
    const [lng, lat] = centre.center;
    await openMap(`?programme=homeless-centre&sites=homeless-centre&at=${lat},${lng},12`);
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    const card = page.locator(".card-chosen");
    await expect
      .poll(
        async () => {
          await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
          return await visibleText(card);
        },
        { timeout: 20_000 },
      )
      .toContain(centre.title.th);
    const said = await visibleText(card);
    for (const part of ["ตัวอย่างที่เผยแพร่ ไม่นับรวม", "ที่มาระบุเพียงจังหวัด", "ไม่ทราบ", "ที่มา:"]) expect(said).toContain(part);
  });

  it("is read by the keyboard, with how many of the real centres are counted and what is not known", async () => {
    await open("?programme=homeless-centre");
    const list = page.locator(".examples");
    await list.waitFor();
    await list.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await soon(() => visibleText(list)).toContain("5 แห่ง: 4 แห่งนับอยู่ในตัวเลข อีก 1 แห่งไม่ทราบ อปท.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await soon(() => visibleText(list)).toContain("ที่มาระบุเพียงจังหวัด");
    expect(await visibleText(list)).toContain("ไม่ทราบ");
    expect(await axeFindings(page)).toEqual([]);
    await list.getByRole("link", { name: "ดูบนแผนที่" }).focus();
    await page.keyboard.press("Enter");
    await soon(() => parameter(page, "at")).not.toBeNull();
    expect(complaints).toEqual([]);
  });
});
