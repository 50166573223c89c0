import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { soon, visitor } from "../visit.ts";

import { openBrief, printed } from "./brief-sheet.ts";

interface Lao {
  code: string;
  name_th: string;
  name_en: string;
}

const desk = await visitor(DESKTOP);
const { page, open, api } = desk;
const sheet = page.locator(".brief-sheet");

/** Words of a dictionary that lie on more than one line, and lines that begin with a vowel or tone mark. */
function brokenWords(sheet: Locator): Promise<string[]> {
  return sheet.evaluate((root) => {
    const segmenter = new Intl.Segmenter("th", { granularity: "word" });
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(".brief-address a")) continue;
      for (const { segment, index } of segmenter.segment(node.textContent ?? "")) {
        if (segment.trim() === "") continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
        if (tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 4)
          found.push(`${segment} (${node.textContent})`);
      }
    }
    return found;
  });
}

async function longestNames(): Promise<{ th: Lao; en: Lao }> {
  const laos: Lao[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const list: { items: Lao[]; next: string | null } = await api(
      `/api/areas?level=lao&limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    laos.push(...list.items);
    cursor = list.next;
  }
  const longest = (name: "name_th" | "name_en") => laos.reduce((a, b) => (b[name].length > a[name].length ? b : a));
  return { th: longest("name_th"), en: longest("name_en") };
}

const { th, en } = await longestNames();
const SHAPE = "&shape=c:100.5,13.75,15";
const EVERYTHING = "baan-mankong,baan-phophiang,council,welfare-fund,economic-tambon";

describe("paper", () => {
  it.each([
    ["the nation", ""],
    ["the nation in English", "&lang=en"],
    ["a big province", "&area=province:30"],
    ["a big province in English", "&area=province:30&lang=en&programme=welfare-fund"],
    ["a region and a year", "&area=region:northeast&year=2558"],
    ["a region in one year, in English", "&area=region:northeast&year=2558&span=in&lang=en"],
    ["all programmes together", "&area=province:50&programme=all"],
    ["Bangkok", "&area=province:10&programme=baan-mankong"],
    ["an amphoe", "&area=amphoe:5001"],
    ["the LAO of the longest Thai name", `&area=lao:${th.code}`],
    ["the LAO of the longest English name", `&area=lao:${en.code}&lang=en&programme=baan-mankong-land-reform`],
    ["a drawn shape", SHAPE],
    ["a drawn shape in English", `${SHAPE}&lang=en&programme=disaster-relief`],
    ["everything at once", `&area=region:northeast&missing=${EVERYTHING}&match=any&programme=baan-mankong-land-reform`],
    [
      "everything at once in English",
      `&area=region:northeast&lang=en&missing=${EVERYTHING}&match=any&programme=disaster-relief`,
    ],
  ])("%s takes one page A4, and no word is cut", async (_, search) => {
    await openBrief(desk, search);
    expect(await brokenWords(sheet)).toEqual([]);
    const wider = await sheet.evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(wider).toBe(0);
    expect(await printed(page)).toEqual({ pages: 1, size: "595,842" });
    const rows = page.locator(".brief-rows > li");
    if ((await rows.count()) > 0)
      expect(await page.locator(".brief-rows > li:not([data-left-off])").count()).toBeGreaterThan(0);
  });

  it("carries the map that is seen, with its legend, title and sources, on one sheet", async () => {
    await desk.openMap("?area=province:50");
    await soon(() => page.locator(".map").getAttribute("data-level")).toBe("lao");
    await page.locator(".legend .source").waitFor();
    await page.locator('.map[data-state="ready"]').waitFor();
    expect(await printed(page)).toEqual({ pages: 1, size: "595,842" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const colours = await page.locator("canvas.map-on-paper").evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const drawn = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height);
      return new Set(new Uint32Array(drawn?.data.buffer ?? new ArrayBuffer(0))).size;
    });
    expect(colours).toBeGreaterThan(20);
    await page.emulateMedia({ media: "print" });
    for (const shown of [".area-heading h2", ".map-on-paper", ".legend-classes", ".legend .source", ".map-scale"])
      expect(await page.locator(shown).isVisible(), shown).toBe(true);
    for (const away of [".totals", ".map-tools", ".map-zoom", ".pane-tabs", ".search", ".brief-link"])
      expect(await page.locator(away).first().isVisible(), away).toBe(false);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await soon(() => page.locator("canvas").count()).toBe(1);
  });

  it("carries the figures or the table where these are seen, and none of the buttons", async () => {
    await open("?area=province:50&pane=figures");
    await page.locator(".totals").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".totals").isVisible()).toBe(true);
    for (const away of [".stage", ".pane-tabs", ".search", ".brief-link"])
      expect(await page.locator(away).first().isVisible(), away).toBe(false);
    const cut = await page.locator(".panel").evaluate((panel) => panel.scrollHeight - panel.clientHeight);
    expect(cut).toBeLessThanOrEqual(1);
    await open("?area=province:50&pane=table");
    await page.locator(".areas").waitFor();
    expect(await page.locator(".areas").isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});
