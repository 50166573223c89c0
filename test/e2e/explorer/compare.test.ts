import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Series } from "../../../server/wire/series.ts";
import type { Summary } from "../../../server/wire/summary.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { type Visitor, visitor } from "../visit.ts";

type SummaryAnswer = z.infer<typeof Summary>;
type SeriesAnswer = z.infer<typeof Series>;

const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("th-TH-u-nu-latn", { maximumFractionDigits: digits }).format(value);
const share = (value: number) =>
  new Intl.NumberFormat("th-TH-u-nu-latn", { style: "percent", minimumFractionDigits: 2 }).format(value);

/** The cells of the row of councils or of funds, by the name of the measure. */
async function cells({ page }: Visitor, programme: string, measure: string): Promise<string[]> {
  const group = page
    .locator(".compare-table tbody")
    .filter({ has: page.locator(".compare-group", { hasText: programme }) });
  const row = group.locator("tr").filter({ has: page.getByRole("rowheader", { name: measure, exact: true }) });
  return await visibleTexts(row.locator("td"));
}

describe("comparing at a desk", async () => {
  const desk = await visitor(DESKTOP);
  const { page, api, open, openMap, complaints } = desk;
  const url = () => new URL(page.url()).searchParams;

  it("collects areas from the map and sets them beside each other and the nation", async () => {
    for (const at of ["18.8,98.9,7", "16.4,102.6,7"]) {
      const before = url().get("compare");
      await openMap(`?at=${at}&level=province${before ? `&compare=${before}` : ""}`);
      const box = await page.locator(".map canvas").first().boundingBox();
      if (!box) throw new Error("no map");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.getByRole("button", { name: "เพิ่มไปเปรียบเทียบ" }).click();
      await expect.poll(() => url().get("compare")).not.toBe(before);
    }
    expect(url().get("compare")).toBe("province:50,province:40");
    await page.locator(".map-note").getByRole("link", { name: "เปรียบเทียบ" }).click();
    await page.locator(".compare-table").waitFor();
    const heads = await visibleTexts(page.locator(".compare-table thead th"));
    expect(heads.slice(1)).toEqual(["จังหวัดเชียงใหม่", "จังหวัดขอนแก่น", "รวมกัน", "ทั้งประเทศ"]);
    const answers = await Promise.all(
      ["province=50", "province=40", "province=50,40", ""].map((search) =>
        api<SummaryAnswer>(`/api/summary?${search}`),
      ),
    );
    const councils = answers.map(({ programmes }) => programmes.find(({ id }) => id === "council"));
    expect(await cells(desk, "สภาองค์กรชุมชน", "ร้อยละของ อปท. ที่มีโครงการ")).toEqual(
      councils.map((own) => share(own?.coverage ?? -1)),
    );
    expect(await cells(desk, "สภาองค์กรชุมชน", "สมาชิก")).toEqual(
      councils.map((own) => number(own?.measures.members ?? -1)),
    );
  });

  it("divides by residents, and says by what", async () => {
    await page.getByLabel("ต่อประชากร 1,000 คน").check();
    await expect.poll(() => url().get("rate")).toBe("person");
    const answers = await Promise.all(
      ["province=50", "province=40", "province=50,40", ""].map((search) =>
        api<SummaryAnswer>(`/api/summary?${search}`),
      ),
    );
    const expected = answers.map(({ programmes, areas }) => {
      const members = programmes.find(({ id }) => id === "council")?.measures.members ?? -1;
      const rate = (members / areas.population) * 1000;
      return number(rate, rate < 10 ? 2 : 1);
    });
    await expect.poll(() => cells(desk, "สภาองค์กรชุมชน", "สมาชิก")).toEqual(expected);
    expect(await visibleText(page.locator(".compare-pane"))).toContain("ตัวหารคือประชากร");
  });

  it("draws the years, and the table of the chart equals the API's series", async () => {
    const series = await api<SeriesAnswer>(
      "/api/series?programme=council&measure=coverage&areas=province:50,province:40",
    );
    expect(await page.locator(".compare-chart path.visx-linepath").count()).toBe(3);
    await page.getByText("ดูกราฟเป็นตาราง").click();
    const rows = page.locator(".compare-data tbody tr");
    await expect.poll(() => rows.count()).toBe(series.years[1] - series.years[0] + 1);
    const sums = series.items.map(() => 0);
    for (const [step] of (series.items[0]?.values ?? []).entries()) {
      const expected = series.items.map(({ values }, index) => {
        sums[index] = (sums[index] ?? 0) + (values[step] ?? 0);
        return share(sums[index] ?? 0);
      });
      expect(await visibleTexts(rows.nth(step).locator("td"))).toEqual(expected);
    }
    await page.reload();
    await page.locator(".compare-chart").waitFor();
    expect(await page.getByLabel("ต่อประชากร 1,000 คน").isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("is filled and emptied by keyboard alone", async () => {
    await open("?pane=compare");
    await page.locator(".compare-examples").waitFor();
    const field = page.getByLabel("เพิ่มพื้นที่");
    await field.focus();
    await page.keyboard.type("ภูเก็ต");
    await page.getByRole("option", { name: /จังหวัด/ }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => url().get("compare")).toMatch(/^\w+:\w+$/);
    const chip = page.locator(".compare-areas .chip button");
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => url().has("compare")).toBe(false);
  });

  it("says what a link's wrong list holds", async () => {
    await open("?pane=compare&compare=province:50,planet:1");
    await expect.poll(() => visibleText(page.locator(".link-notices"))).toContain("compare=province:50,planet:1");
  });
});

describe("comparing on a phone", async () => {
  const { page, open, complaints } = await visitor(PHONE);

  it("keeps the page within the screen: only the table is pushed sideways", async () => {
    await open("?lang=en&pane=compare&compare=province:50,region:south,amphoe:5001");
    await page.locator(".compare-table").waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    const pane = await page.locator(".compare-pane").evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(pane).toBe(0);
    expect(complaints).toEqual([]);
  });
});
