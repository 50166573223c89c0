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
    const shown = [...document.querySelectorAll(parts)].filter((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    );
    const hidden = shown.filter((part) => {
      const box = part.getBoundingClientRect();
      const outside = box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return outside || !top || !(part.contains(top) || top.contains(part));
    });
    return hidden.map((part) => `${part.tagName} ${part.className} ${part.textContent}`);
  }, controls);
}

/** Chosen names, and the title of the legend, of which a part is not seen. */
function cutNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".select-chosen, .legend-title")]
      .filter((part) => part.checkVisibility() && part.closest("[inert]") === null)
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      .map((part) => part.innerText),
  );
}

describe("the explorer on every screen", async () => {
  const { page, complaints, openMap } = await visitor(DESKTOP);
  const views = [
    { view: "", least: 0.5 },
    { view: "?lang=en", least: 0.5 },
    { view: "?year=2558&span=in", least: 0.5 },
    // the words of a chosen year are longer in English
    { view: "?lang=en&year=2558&span=in", least: 0.47 },
  ];

  it.each(SCREENS.flatMap(({ width, height }) => views.map((each) => ({ width, height, ...each }))))(
    "$width × $height $view: the map has $least of it, and every control is in reach",
    async ({ width, height, view, least }) => {
      await page.setViewportSize({ width, height });
      await openMap(view);
      await page.locator(".time-bar").waitFor();
      await page.locator(".header input").waitFor();
      expect(await freeShare(page)).toBeGreaterThanOrEqual(least);
      expect(await outOfReach(page, CONTROLS)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await cutNames(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

describe("the longest names", async () => {
  const { page, open } = await visitor(DESKTOP);
  const views = ["?", "?pane=compare&compare=province:50&", "?pane=next&", "?pane=published&"];
  const theme = "programme=baan-mankong-land-reform&measure=households_per_1000_houses";

  it.each(views.flatMap((view) => ["th", "en"].map((language) => ({ view, language }))))(
    "are read whole at 360 px: $view in $language",
    async ({ view, language }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await open(`${view}${theme}&lang=${language}`);
      await page.locator(".time-bar").waitFor();
      expect(await page.locator(".select-chosen").count()).toBeGreaterThan(0);
      expect(await cutNames(page)).toEqual([]);
    },
  );
});

describe.each(SCREENS.filter(({ phone }) => phone))("a card on a phone of $width × $height", async (screen) => {
  const { page, openMap, api } = await visitor(screen);

  it.each(["an area", "a site"])("of %s covers no control", async (kind) => {
    const { items } = await api<{ items: { center: [number, number] }[] }>(
      "/api/records?programme=homeless-centre&limit=1",
    );
    const [lng, lat] = items[0]?.center ?? [0, 0];
    await openMap(kind === "an area" ? "?area=province:50" : `?sites=homeless-centre&at=${lat},${lng},15`);
    if (kind === "a site") {
      const box = await page.locator("canvas").boundingBox();
      if (!box) throw new Error("no canvas");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    await page.locator(".card-chosen .card-name").waitFor();
    await page.locator(".header input").waitFor();
    const sheet = page.locator(".sheet-grip");
    for (const step of ["ArrowUp", "ArrowDown", "ArrowDown"]) {
      expect(await outOfReach(page, CONTROLS)).toEqual([]);
      if (await sheet.isVisible()) await sheet.press(step);
    }
  });
});
