/** Every page and view: on a phone and a desktop, in both languages, light and dark. */
import { describe, expect, it } from "vitest";
import { runs } from "../runs.ts";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE, type Screen } from "./chromium.ts";
import { PAGES, spoken, VIEWS } from "./every-page.ts";
import { partedLines } from "./lines.ts";
import { visitor } from "./visit.ts";

/** The first four meet every two of screen, language and light once; the long run takes the rest, too. */
const LOOKS: readonly (readonly [Screen, "th" | "en", "light" | "dark"])[] = [
  [{ ...PHONE, height: 640 }, "th", "light"],
  [{ ...PHONE, height: 640 }, "en", "dark"],
  [DESKTOP, "en", "light"],
  [DESKTOP, "th", "dark"],
  [{ ...PHONE, height: 640 }, "th", "dark"],
  [{ ...PHONE, height: 640 }, "en", "light"],
  [DESKTOP, "en", "dark"],
  [DESKTOP, "th", "light"],
];

describe.each(LOOKS.slice(0, runs(4, 8)))("on %o in %s, %s", async (screen, language, colorScheme) => {
  const { page, go } = await visitor(screen, { colorScheme });

  it.each(Object.entries({ ...PAGES, ...VIEWS }))(
    "axe finds nothing at %s, which never scrolls sideways, nor parts a word or a number from its unit",
    async (_, path) => {
      await go(spoken(path, language));
      if (path.startsWith("/explore")) {
        await page.locator(".programmes").waitFor({ state: "attached" });
        await page.locator(".time-bar").waitFor();
      }
      if (path.startsWith("/staff")) await page.getByRole("heading").first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await partedLines(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    },
  );
});

describe("the keyboard", async () => {
  const { page, open, complaints } = await visitor(DESKTOP);

  it("is offered the figures first", async () => {
    await open();
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toBe("#figures");
    expect(complaints).toEqual([]);
  });
});
