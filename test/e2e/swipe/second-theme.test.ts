import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";
import {
  BESIDE,
  bothDrawn,
  CLOSE,
  type Coverage,
  colour,
  divider,
  expectedColour,
  middleOf,
  PROVINCE,
  panel,
} from "./second-map.ts";

const desk = await visitor(DESKTOP);

describe("a planner at a desk", () => {
  const { page, complaints, open, openMap } = desk;

  it("sets councils beside welfare funds: each side has its colours, its legend and its title", async () => {
    await openMap(`?${CLOSE}`);
    expect(await page.locator("canvas").count()).toBe(1);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    const programme = panel(page).locator("select").first();
    await programme.selectOption({ label: "เศรษฐกิจฐานราก" });
    await soon(() => parameter(page, "second")).toBe("economic-tambon,coverage");
    await programme.selectOption({ label: "กองทุนสวัสดิการชุมชน" });
    await soon(() => parameter(page, "second")).toBe("welfare-fund,coverage");
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await bothDrawn(page);
    await soon(() => colour(page, "left")).toBe(await expectedColour(desk, "council", "coverage"));
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "welfare-fund", "coverage"));
    const legends = page.locator(".legend");
    expect(await visibleText(legends.first())).toMatch(/ซ้าย.*สภาองค์กรฯ · ร้อยละของ อปท.*ทุกปี.*ข้อมูลสาธิต.*ที่มา/s);
    expect(await visibleText(legends.last())).toMatch(/ขวา.*กองทุนฯ · ร้อยละของ อปท.*ทุกปี.*ข้อมูลสาธิต.*ที่มา/s);
    await page.getByRole("region", { name: /^แผนที่ซ้าย: สภาองค์กรฯ/ }).waitFor();
    await page.getByRole("region", { name: /^แผนที่ขวา: กองทุนฯ/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("reads under the pointer what both sides say, and which it is on; a card tells its side and period", async () => {
    await open(`?lang=en&${CLOSE}&second=welfare-fund,sites,2560`);
    await bothDrawn(page);
    const [x, y] = await middleOf(page);
    const current = page.locator(".card-hover [data-current]");
    await page.mouse.move(x + BESIDE, y);
    await soon(() => visibleText(current)).toMatch(/^\s*Welfare funds · Cumulative to 2017 · [\d,]+ funds$/);
    await page.mouse.move(x - BESIDE, y);
    await soon(() => visibleText(current)).toMatch(/^\s*Councils · All years · [\d.]+%$/);
    await page.mouse.click(x + BESIDE, y);
    await soon(async () => (await visibleText(page.locator(".card-side"))).trim()).toBe(
      "Welfare funds · Number of funds · Cumulative to 2017",
    );
    await page.locator(".card-chosen .card-programmes").waitFor();
    const { programmes } = await desk.api<{ programmes: { id: string; sites: number }[] }>(
      `/api/summary?province=${PROVINCE}&year=2560`,
    );
    const funds = programmes.find(({ id }) => id === "welfare-fund");
    await soon(() => visibleText(page.locator(".card-chosen"))).toContain(String(funds?.sites));
    expect(complaints).toEqual([]);
  });

  it("sets a programme beside itself in another year: one scale, kept by a reload, moved by its own year", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "โครงการเดียวกัน ต่างปี" }).click();
    const { years } = await desk.api<Coverage>("/api/coverage?level=province&programme=council&measure=coverage");
    const year = years[1] - 5;
    await soon(() => parameter(page, "second")).toBe(`council,coverage,${year}`);
    const now = await expectedColour(desk, "council", "coverage", null);
    const then = await expectedColour(desk, "council", "coverage", year);
    await page.reload();
    await bothDrawn(page);
    await soon(() => colour(page, "left")).toBe(now);
    await soon(() => colour(page, "right")).toBe(then);
    const scales = await page
      .locator(".legend-classes")
      .evaluateAll((lists) => lists.map((list) => list.textContent?.trim()));
    expect(scales[0]).toBe(scales[1]);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page)
      .getByLabel("ปีของแผนที่ขวา")
      .selectOption(String(years[0] + 1));
    await soon(() => parameter(page, "second")).toBe(`council,coverage,${years[0] + 1}`);
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "council", "coverage", years[0] + 1));
    await soon(() => colour(page, "left")).toBe(now);
    expect(complaints).toEqual([]);
  });

  it("swaps the sides", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "สลับซ้ายขวา" }).click();
    await soon(() => [parameter(page, "programme"), parameter(page, "second")]).toEqual([
      "welfare-fund",
      "council,coverage",
    ]);
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    await soon(() => colour(page, "left")).toBe(await expectedColour(desk, "welfare-fund", "coverage"));
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "council", "coverage"));
  });

  it("puts the second map aside while drawing, and away at the end", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "วาดพื้นที่" }).click();
    await page.getByRole("button", { name: "รูปหลายเหลี่ยม", exact: true }).click();
    await page.locator('.map[data-drawing="ready"]').waitFor();
    expect(await divider(page).count()).toBe(0);
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "council", "coverage"));
    await page.keyboard.press("Escape");
    await soon(() => divider(page).count()).toBe(1);
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "welfare-fund", "coverage"));

    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await panel(page).getByRole("button", { name: "เลิกเทียบ" }).click();
    await soon(() => page.locator("canvas").count()).toBe(1);
    expect(parameter(page, "second")).toBeNull();
    await soon(() => colour(page, "right")).toBe(await expectedColour(desk, "council", "coverage"));
    expect(await page.locator(".legend").count()).toBe(1);
    await page.goBack();
    await bothDrawn(page);
    expect(complaints).toEqual([]);
  });

  it("finds nothing that a screen reader cannot use", async () => {
    await open(`?${CLOSE}&second=welfare-fund,coverage,2560`);
    await bothDrawn(page);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    expect(await axeFindings(page)).toEqual([]);
  });
});
