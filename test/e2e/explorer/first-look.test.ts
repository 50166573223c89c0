/** A map is drawn out of sight until it is whole, unless somebody moves it; then it is as sharp as the screen. */
import { afterEach, describe, expect, it } from "vitest";
import { DESKTOP, PHONE } from "../chromium.ts";
import { soon, visitor } from "../visit.ts";

const TILES = "**/tiles/border/**";
const SCRIPTS = "**/assets/start-*.js";
const { page, open, go, complaints } = await visitor(PHONE);
const canvas = page.locator("canvas");
const opacity = () => canvas.evaluate((element) => getComputedStyle(element).opacity);
/** Pixels of the canvas for each of its CSS pixels. */
const density = () => canvas.evaluate((element: HTMLCanvasElement) => element.width / element.clientWidth);

/** What is asked for at such an address is on its way until the function is called. */
async function hold(address: string, on = page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await on.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

afterEach(() => page.unrouteAll());

describe("the page", () => {
  it("says what it is about before any script, and says the same afterwards", async () => {
    const release = await hold(SCRIPTS);
    const opened = go("/explore?programme=welfare-fund");
    const title = page.locator(".legend-title", { hasText: "กองทุนฯ" });
    await title.waitFor();
    expect(await page.locator(".map-waiting").textContent()).toBe("กำลังเตรียมแผนที่…");
    const said = await title.innerText();
    release();
    await opened;
    await page.locator('[data-state="ready"]').waitFor();
    expect(await title.innerText()).toBe(said);
    expect(complaints).toEqual([]);
  });

  it("asks for no script before the map's worker but those of the start and of the map", async () => {
    await open();
    await page.locator('[data-state="ready"]').waitFor();
    // as the browser began them: what it tells of a worker's requests may come after what it tells of the page's
    const begun = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .sort((one, other) => one.startTime - other.startTime)
        .map(({ name }) => name),
    );
    // a hash of eight characters stands before the end
    const asked = begun.map((name) => /\/assets\/(.+)-.{8}\.js$/.exec(name)?.[1] ?? "");
    expect(asked).toContain("maplibre-gl-worker");
    const ahead = asked.slice(0, asked.indexOf("maplibre-gl-worker")).filter((name) => name !== "");
    const map = ["map", "map-view", "maplibre-gl", "maplibre-gl-shared"];
    expect(ahead.sort()).toEqual([...map, "rolldown-runtime", "start"]);
  });
});

describe("an area that is asked for", () => {
  it("is on its way until an answer names it, and not the whole country", async () => {
    const desk = await visitor(DESKTOP);
    const release = await hold("**/api/{areas,summary}**", desk.page);
    const opened = desk.go("/explore?area=province:50&lang=en");
    const fields = desk.page.locator(".area-picker .field-waiting");
    await soon(() => fields.allInnerTexts()).toEqual(["loading …", "loading …", "loading …", "loading …"]);
    release();
    await opened;
    await desk.page.locator('[data-state="ready"]').waitFor();
    await soon(async () => (await desk.page.locator(".area-picker").innerText()).includes("Chiang Mai")).toBe(true);
    expect(desk.complaints).toEqual([]);
  });
});

describe("the first look at a map", () => {
  it("waits until all is there", async () => {
    const release = await hold(TILES);
    const asked = page.waitForRequest(TILES);
    await open();
    await asked;
    expect(await opacity()).toBe("0");
    expect(await density()).toBeLessThan(1);
    release();
    await page.locator('[data-state="ready"]').waitFor();
    expect(await opacity()).toBe("1");
    expect(await density()).toBeCloseTo(2, 1);
  });

  it("is given at once to whoever moves the map", async () => {
    const release = await hold(TILES);
    const asked = page.waitForRequest(TILES);
    await open();
    await asked;
    // in its middle stands the word that says it is on its way
    await canvas.hover({ position: { x: 100, y: 120 } });
    await page.mouse.wheel(0, -400);
    await soon(opacity).toBe("1");
    await soon(density).toBeCloseTo(2, 1);
    release();
    await page.locator('[data-state="ready"]').waitFor();
    expect(complaints).toEqual([]);
  });
});
