import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../data/looks.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { classify, classOf } from "../../../web/theme/classes/classes.ts";
import { comparableValues } from "../../../web/time/period.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { number } from "../numbers.ts";
import { around, mainColour } from "../pixels.ts";
import { visibleText } from "../visible-text.ts";
import { type Visitor, visitor } from "../visit.ts";

interface Coverage {
  years: [number, number];
  codes: string[];
  values: (number | null)[];
}
interface Summary {
  programmes: { id: string; laos: number }[];
}

const PROVINCE = "50";
/** A province far in, without its name in the middle. */
const CLOSE = "level=province&at=18.55,98.75,9.5";
const council = programmeById("council");
if (!council) throw new Error("no councils in the registry");

const coveragePath = "/api/coverage?level=province&programme=council&measure=coverage";
const search = (year: number | null, span: "until" | "in") => (year === null ? "" : `&year=${year}&span=${span}`);

/** What a person sees of a year, each part found by itself. */
function sights({ page, api }: Visitor) {
  const slider = page.getByRole("slider", { name: "ปี" });
  const url = () => new URL(page.url()).searchParams;
  const council = page.locator(".programme", { hasText: "สภาองค์กรชุมชน" }).first();

  /** The colour that covers most of the middle of the map, as [r, g, b]. */
  async function colour(): Promise<string> {
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    return await mainColour(page, around(box.x + box.width / 2, box.y + box.height / 2));
  }

  async function expectedColour(year: number, span: "until" | "in", ramp: readonly string[]): Promise<string> {
    const all = await api<Coverage>(coveragePath);
    const { codes, values } = await api<Coverage>(coveragePath + search(year, span));
    const classes = classify(comparableValues(all.values, span, all.years, "share"), "coverage", ramp);
    const found = classOf(values[codes.indexOf(PROVINCE)], classes);
    if (found === "none") return LOOKS.none.colour;
    return found === "zero" ? classes.zeroColour : (classes.colours[found] ?? "");
  }

  /** URL, slider, heading, figures, legend and colour all say this year, as the API has it. */
  async function agree(year: number, span: "until" | "in", ramp: readonly string[]): Promise<void> {
    const { programmes } = await api<Summary>(`/api/summary?${search(year, span)}`);
    const laos = programmes.find(({ id }) => id === "council")?.laos ?? -1;
    await expect.poll(() => url().get("year")).toBe(String(year));
    expect(url().get("span")).toBe(span === "in" ? "in" : null);
    const words = `${span === "in" ? "เริ่มในปี" : "สะสมถึง"} พ.ศ. ${year}`;
    expect(await slider.getAttribute("aria-valuetext")).toBe(words);
    expect(await slider.inputValue()).toBe(String(year));
    expect(await visibleText(page.locator(".time-year"))).toBe(String(year));
    expect(await visibleText(page.locator(".area-period"))).toBe(words);
    await expect.poll(() => visibleText(council)).toContain(laos === 0 ? "ไม่มีในปีนี้" : number(laos));
    await expect.poll(() => visibleText(page.locator(".legend"))).toContain(words);
    const expected = await expectedColour(year, span, ramp);
    await expect.poll(colour).toBe(expected);
    expect(await page.locator(".legend").innerHTML()).toContain(rgb(expected));
  }
  return { slider, url, agree, colour };
}

/** "#0a0b0c" as the browser writes it back. */
function rgb(hex: string): string {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return `rgb(${part(1)}, ${part(3)}, ${part(5)})`;
}

describe("the years at a desk", async () => {
  const desk = await visitor(DESKTOP);
  const { page, api, openMap, complaints } = desk;
  const { slider, url, agree } = sights(desk);
  const { years } = await api<Coverage>(coveragePath);
  const [first, last] = years;

  it("are walked by keyboard: URL, figures, legend and map change together and agree with the API", async () => {
    await openMap(`?${CLOSE}`);
    expect(await slider.getAttribute("aria-valuetext")).toBe("ทุกปี");
    await slider.focus();
    await page.keyboard.press("Home");
    await agree(first, "until", council.ramp);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await agree(first + 2, "until", council.ramp);
    await page.keyboard.press("End");
    await agree(last, "until", council.ramp);
    expect(complaints).toEqual([]);
  });

  it("are dragged along, and one step back undoes the whole drag", async () => {
    await openMap();
    const box = await slider.boundingBox();
    if (!box) throw new Error("no slider");
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 11, middle);
    await page.mouse.down();
    for (const share of [0.8, 0.6, 0.4, 0.2]) await page.mouse.move(box.x + share * box.width, middle);
    await page.mouse.move(box.x + 1, middle);
    await page.mouse.up();
    await expect.poll(() => url().get("year")).toBe(String(first));
    await page.goBack();
    await expect.poll(() => url().get("year")).toBeNull();
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("ทุกปี");
  });

  it("mean the year alone when asked to, and all years again", async () => {
    await openMap(`?${CLOSE}&year=${first + 1}`);
    await agree(first + 1, "until", council.ramp);
    await page.getByRole("button", { name: "เฉพาะปี" }).click();
    await agree(first + 1, "in", council.ramp);
    await page.goBack();
    await agree(first + 1, "until", council.ramp);
    await page.goForward();
    await agree(first + 1, "in", council.ramp);
    await page.reload();
    await agree(first + 1, "in", council.ramp);
    await page.getByRole("button", { name: "ทุกปี" }).click();
    await expect.poll(() => url().has("year") || url().has("span")).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("play one after the other, and stop at the last with data", async () => {
    await openMap(`?${CLOSE}&year=${last - 2}`);
    const seen: number[] = [];
    page.on("framenavigated", () => seen.push(Number(url().get("year"))));
    await page.getByRole("button", { name: "เล่นทีละปี" }).click();
    await page.getByRole("button", { name: "หยุดเล่น" }).waitFor();
    await page.getByRole("button", { name: "เล่นทีละปี" }).waitFor();
    expect([...new Set(seen)]).toEqual([last - 1, last]);
    await agree(last, "until", council.ramp);
  });

  it("begin at the first when played from the end, and stand still when paused", async () => {
    await openMap(`?${CLOSE}`);
    await page.getByRole("button", { name: "เล่นทีละปี" }).click();
    await expect.poll(() => url().get("year")).toBe(String(first));
    await page.getByRole("button", { name: "หยุดเล่น" }).click();
    const paused = Number(url().get("year"));
    await agree(paused, "until", council.ramp);
    expect(paused).toBeLessThan(last);
  });

  it("say up to where there are data, also when the link names a later year", async () => {
    await openMap(`?year=${last + 3}&lang=en`);
    const bar = page.locator(".time-bar");
    expect(await visibleText(bar)).toContain(`Data to ${last - 543}`);
    expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toBe(`Cumulative to ${last + 3 - 543}`);
  });
});

describe("the years on a phone", async () => {
  const { page, openMap } = await visitor(PHONE);

  it.each(["", "?year=2555", "?lang=en&year=2555&span=in"])(
    "stand above the map; legend, scale and tabs cover nothing (%s)",
    async (search) => {
      await openMap(search);
      await page.locator(".time-bar").waitFor();
      const boxes = await Promise.all(
        [".time-bar", ".legend", ".pane-tabs", ".map-scale"].map((part) => page.locator(part).boundingBox()),
      );
      const sides = boxes.map((box) => (box ? { top: box.y, bottom: box.y + box.height } : null));
      const [bar, legend, tabs, scale] = sides;
      if (!bar || !legend || !tabs || !scale) throw new Error("a part is missing");
      expect(bar.bottom).toBeLessThanOrEqual(scale.top);
      expect(legend.bottom).toBeLessThanOrEqual(tabs.top);
      expect(scale.bottom).toBeLessThanOrEqual(legend.top);
    },
  );
});
