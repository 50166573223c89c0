import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../data/looks.ts";
import type { Coverage } from "../../../web/api/coverage.ts";
import { DESKTOP } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { visibleText } from "../visible-text.ts";
import { soon, visitor } from "../visit.ts";

type Name = keyof typeof LOOKS;

/** Of this theme some provinces are withheld, some have no record and some are zero. */
const THEME = "programme=disaster-relief&measure=households";
const { page, open, openMap, go, api, complaints } = await visitor(DESKTOP);

/** How a key of the legend or table looks. */
async function lookOf(key: Locator) {
  return await key.evaluate((element) => {
    const [, ...channels] = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(element).backgroundColor) ?? [];
    const colour = `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
    return { colour, pattern: (element as HTMLElement).dataset.pattern ?? null };
  });
}

async function expectLook(row: Locator, name: Name) {
  const { word, ...look } = LOOKS[name];
  await soon(async () => (await visibleText(row)).trim()).toContain(word.th);
  expect(await lookOf(row.locator(".key")), name).toEqual(look);
}

const values = await api<Coverage>(`/api/coverage?level=province&${THEME}`);
const codeOf = (wanted: (value: number | null, code: string) => boolean) =>
  values.codes.find((code, at) => wanted(values.values[at] ?? null, code));
const withheld = (code: string) => values.suppressed.includes(code);
const places: Readonly<Partial<Record<Name, string | undefined>>> = {
  none: codeOf((value, code) => value === null && !withheld(code)),
  withheld: codeOf((_, code) => withheld(code)),
};

describe("the words and looks of what has no value", () => {
  it("are the legend's, while values come and when they are there", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/coverage?*", async (route) => {
      await held;
      await route.continue();
    });
    await open(`?${THEME}&level=province`);
    const keys = page.locator(".legend-classes li");
    await expectLook(keys.first(), "loading");
    release();
    await page.locator('[data-state="ready"]').waitFor();
    await page.unroute("**/api/coverage?*");
    for (const name of ["none", "withheld"] as const)
      await expectLook(keys.filter({ hasText: LOOKS[name].word.th }), name);
    await expectLook(keys.filter({ hasText: /^\s*0$/ }), "zero");
    await openMap(`?${THEME}&level=province&range=province:50~`);
    await expectLook(keys.filter({ hasText: LOOKS.outside.word.th }), "outside");
  });

  it("are the table's and its file's", async () => {
    await open(`?pane=table&${THEME}&level=province`);
    const rows = page.locator(".areas tbody tr");
    await rows.first().waitFor();
    const file = await downloaded(page.getByRole("button", { name: /CSV/ }));
    const lines = file.toString().split("\r\n");
    await page.getByRole("button", { name: "ถัดไป" }).click();
    for (const [name, code] of Object.entries(places) as [Name, string][]) {
      const line = lines.find((each) => each.startsWith(`${code},`));
      expect(line, code).toContain(LOOKS[name].word.th);
      const area = line?.split(",")[1] ?? "";
      await expectLook(
        rows.filter({ has: page.getByRole("link", { name: area, exact: true }) }).locator(".value"),
        name,
      );
    }
  });

  it("are those of the frame that others show, and of the page of a place", async () => {
    await go(`/embed?${THEME}`);
    await page.locator("summary").first().click();
    for (const name of ["none", "withheld"] as const) {
      const { word, colour, pattern } = LOOKS[name];
      const key = page.locator(".classes li", { hasText: word.th });
      const fills = await key.locator("rect").evaluateAll((rects) => rects.map((rect) => rect.getAttribute("fill")));
      expect(fills).toEqual([colour, ...(pattern ? [`url(#pattern-${pattern})`] : [])]);
      expect(await page.locator(`.still-area[fill="${colour}"]`).count()).toBe(1);
      expect(await visibleText(page.locator("table"))).toContain(word.th);
    }
    await go(`/place/${places.withheld}`);
    const line = page.locator(".line", { hasText: "ไฟไหม้" });
    expect(await visibleText(line)).toContain(LOOKS.withheld.word.th);
    expect(complaints).toEqual([]);
  });
});
