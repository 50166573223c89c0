/** What every page has to be, in either light: nothing for axe to find, and nothing that has to be scrolled sideways. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axeFindings } from "./axe.ts";
import { DESKTOP, PHONE } from "./chromium.ts";

export async function expectSound(page: Page) {
  const width = page.viewportSize()?.width;
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect([width, colorScheme, await axeFindings(page)]).toEqual([width, colorScheme, []]);
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect([width, wider <= 0]).toEqual([width, true]);
}

/** On a small phone, and then on a desk. */
export async function expectSoundEverywhere(page: Page) {
  for (const { width, height } of [{ ...PHONE, height: 640 }, DESKTOP]) {
    await page.setViewportSize({ width, height });
    await expectSound(page);
  }
}
