import type { Locator, Page } from "playwright-core";
import { LOOKS } from "../../../data/looks.ts";
import type { Measure } from "../../../data/programme.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { classify, classOf } from "../../../web/theme/classes/classes.ts";
import { comparableValues } from "../../../web/time/period.ts";
import { around, mainColour } from "../pixels.ts";
import { soon, type Visitor } from "../visit.ts";

export const PROVINCE = "50";
/** A province far in, without its name in the middle. */
export const CLOSE = "level=province&at=18.55,98.75,9.5";
/** CSS px left and right of the middle of the map, on either side of the divider, clear of legends and names. */
export const BESIDE = 150;

export interface Coverage {
  years: [number, number];
  codes: string[];
  values: (number | null)[];
}

export const divider = (page: Page) => page.getByRole("slider", { name: "เส้นแบ่งแผนที่ซ้ายและขวา" });
export const panel = (page: Page) => page.getByRole("region", { name: "เทียบสองแผนที่" });
export const bothDrawn = async (page: Page) => {
  await page.locator('.swipe-map [data-state="ready"]').waitFor({ timeout: 30_000 });
  await soon(() => page.locator('[data-state="ready"]').count()).toBe(2);
};

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

export async function middleOf(page: Page): Promise<[x: number, y: number]> {
  const box = await boxOf(page.locator(".stage-map"));
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** What covers most of the province left or right of the middle of the map. */
export async function colour(page: Page, side: "left" | "right", distance = BESIDE): Promise<string> {
  const [x, y] = await middleOf(page);
  return await mainColour(page, around(side === "left" ? x - distance : x + distance, y, 40));
}

/**
 * The colour of the province as the API's values have it. With a year: up to it (null = all years), on the scale that all
 * years share; without one: all years on their own scale.
 */
export async function expectedColour(
  { api }: Visitor,
  programme: string,
  measure: Measure,
  year?: number | null,
): Promise<string> {
  const path = `/api/coverage?level=province&programme=${programme}&measure=${measure}`;
  const all = await api<Coverage>(path);
  const { codes, values } = typeof year === "number" ? await api<Coverage>(`${path}&year=${year}`) : all;
  const unit = measure === "coverage" ? "share" : "record";
  const basis = year === undefined ? values : comparableValues(all.values, "until", all.years, unit);
  const classes = classify(basis, measure, programmeById(programme)?.ramp ?? []);
  const found = classOf(values[codes.indexOf(PROVINCE)], classes);
  if (found === "none") return LOOKS.none.colour;
  return found === "zero" ? classes.zeroColour : (classes.colours[found] ?? "");
}
