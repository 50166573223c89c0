import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE, type Screen } from "./chromium.ts";
import { visitor } from "./visit.ts";

describe.each<[string, Screen]>([
  ["desktop", DESKTOP],
  ["phone", PHONE],
])("on a %s", async (name, screen) => {
  const { page, openMap, open, complaints } = await visitor(screen);

  it.each(["", "?lang=en&year=2555&span=in", "?area=province:50&sites=baan-mankong"])(
    "axe finds nothing on the map %s",
    async (search) => {
      await openMap(search);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it.each(["?pane=table", "?pane=table&area=province:50&lang=en", "?pane=figures"])(
    "axe finds nothing at %s",
    async (search) => {
      await open(search);
      await page.locator(".programmes").waitFor({ state: "attached" });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it.each(["", "?pane=table", "?pane=figures"])("axe finds nothing on a dark screen at %s", async (search) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(search);
    await page.locator(".time-bar").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("never scrolls sideways", async () => {
    for (const search of ["", "?pane=table", "?pane=figures", "?lang=en&pane=figures"]) {
      await open(search);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${name} ${search}`).toBeLessThanOrEqual(0);
    }
  });

  it("offers the figures first to the keyboard", async () => {
    await open();
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toBe("#figures");
    expect(complaints).toEqual([]);
  });
});
