import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP } from "./chromium.ts";
import { SCREENS } from "./screens.ts";
import { visitor } from "./visit.ts";

/** What must be in reach of a finger while the map is looked at. */
const CONTROLS = [
  ".header a",
  ".header input",
  ".bar select",
  ".bar button",
  ".bar input",
  ".pane-tab",
  ".map-tools-open",
  ".map-zoom button",
  ".map-sources summary",
  ".legend > summary",
].join(",");

/** Share of the screen that the map has to itself: without the bar above it and the legend on it. */
function freeShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const areaOf = (part: string) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box ? box.width * box.height : 0;
    };
    return (areaOf(".stage") - areaOf(".legend")) / (window.innerWidth * window.innerHeight);
  });
}

/** Controls that lie outside of the screen, or under something else. */
function outOfReach(page: Page, controls: string): Promise<string[]> {
  return page.evaluate((parts) => {
    const shown = [...document.querySelectorAll(parts)].filter((part) => part.checkVisibility());
    const hidden = shown.filter((part) => {
      const box = part.getBoundingClientRect();
      const outside = box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return outside || !top || !(part.contains(top) || top.contains(part));
    });
    return hidden.map((part) => `${part.tagName} ${part.className} ${part.textContent}`);
  }, controls);
}

describe("the explorer on every screen", async () => {
  const { page, complaints, openMap } = await visitor(DESKTOP);
  const views = ["", "?lang=en", "?year=2558&span=in"];

  it.each(SCREENS.flatMap(({ width, height }) => views.map((view) => ({ width, height, view }))))(
    "$width × $height $view: the map has half of it, and every control is in reach",
    async ({ width, height, view }) => {
      await page.setViewportSize({ width, height });
      await openMap(view);
      await page.locator(".time-bar").waitFor();
      await page.locator(".header input").waitFor();
      expect(await freeShare(page)).toBeGreaterThanOrEqual(0.5);
      expect(await outOfReach(page, CONTROLS)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(complaints).toEqual([]);
    },
  );
});
