import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { number } from "../numbers.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

interface Gaps {
  items: { code: string; name_th: string; population: number; neighbours: { name_th: string }[] }[];
  total: number;
  people: number;
}
interface Next {
  items: { name_th: string; gain_people: number }[];
  gain_people: number;
  gain_houses: number;
}

const { page, complaints, openMap, open, api } = await visitor(DESKTOP);
const phone = await visitor(PHONE);

describe("gaps", () => {
  it("are listed by residents with their neighbours; chips, condition and area are in the URL", async () => {
    await open();
    await page.getByRole("link", { name: "วางแผน" }).click();
    await soon(() => parameter(page, "missing")).toBe("council");
    await page.getByText("กองทุนฯ", { exact: true }).click();
    await page.getByRole("radio", { name: "ไม่มีอย่างน้อยหนึ่งโครงการ" }).check();
    await soon(() => parameter(page, "match")).toBe("any");
    const either = await api<Gaps>("/api/gaps?missing=council,welfare-fund&match=any");
    await soon(() => visibleText(page.locator(".plan-sum"))).toContain(`${number(either.total)} จาก`);
    expect(await visibleText(page.locator(".plan-sum"))).toContain(number(either.people));
    const [first] = either.items;
    const row = page.locator(".plan-table tbody tr").first();
    expect(await visibleText(row)).toContain(first?.name_th);
    expect(await visibleText(row)).toContain(number(first?.population ?? -1));
    for (const { name_th } of first?.neighbours ?? []) expect(await visibleText(row)).toContain(name_th);
    const before = await page.locator(".plan-table tbody tr").count();
    await page.getByRole("button", { name: "แสดงเพิ่ม" }).click();
    await soon(() => page.locator(".plan-table tbody tr").count()).toBeGreaterThan(before);
    const csv = (await downloaded(page.getByRole("link", { name: "ดาวน์โหลด CSV" }))).toString();
    expect(csv.trim().split(/\r?\n/)).toHaveLength(1 + either.total);
    await row.locator("th a").click();
    await soon(() => parameter(page, "area")).toBe(`lao:${first?.code}`);
    await page.goBack();
    await soon(() => visibleText(page.locator(".plan-sum"))).toContain(`${number(either.total)} จาก`);
    expect(complaints).toEqual([]);
  });

  it("are those of the chosen area", async () => {
    await open("?pane=gaps&missing=welfare-fund&area=province:50");
    const here = await api<Gaps>("/api/gaps?missing=welfare-fund&province=50");
    await soon(() => visibleText(page.locator(".plan-sum"))).toContain(`${number(here.total)} จาก 210 อปท.`);
  });
});

describe("where next", () => {
  it("answers under limits, with its proof, as a list and on the map", async () => {
    await open("?pane=next&next=10,province:1,rural");
    const answer = await api<Next>("/api/where-next?programme=council&n=10&per_province=1&rural=true");
    const rows = page.locator(".plan-table tbody tr");
    await soon(() => rows.count()).toBe(answer.items.length);
    expect(await visibleText(rows.first())).toContain(answer.items[0]?.name_th);
    await soon(() => visibleText(page.locator(".table-pane"))).toContain(number(answer.gain_people));
    const field = page.getByRole("textbox", { name: "จำนวน อปท." });
    await field.fill("many");
    await page.getByRole("alert").filter({ hasText: "จำนวนเต็ม" }).waitFor();
    await field.fill("5");
    await page.keyboard.press("Enter");
    await soon(() => parameter(page, "next")).toBe("5,province:1,rural");
    await soon(() => rows.count()).toBe(5);
    const csv = (await downloaded(page.getByRole("button", { name: "ดาวน์โหลด CSV" }))).toString();
    expect(csv.trim().split(/\r?\n/)).toHaveLength(6);
    await page.getByRole("radio", { name: "เรียงตามบ้าน" }).check();
    await soon(() => parameter(page, "rank")).toBe("houses");
    const byHouses = await api<Next>("/api/where-next?programme=council&n=5&per_province=1&rural=true&rank=houses");
    await soon(() => visibleText(page.locator(".table-pane"))).toContain(`${number(byHouses.gain_houses)} หลัง`);
    await soon(() => visibleText(rows.first())).toContain(byHouses.items[0]?.name_th);
    await page.getByRole("link", { name: "แสดงบนแผนที่" }).click();
    await page.locator('[data-state="ready"]').waitFor();
    await soon(() => visibleText(page.locator(".map-note"))).toContain("ทำที่ไหนต่อ: 5 อปท.");
    await page.getByRole("link", { name: "เลิกแสดง" }).click();
    await soon(() => parameter(page, "next")).toBeNull();
    expect(complaints).toEqual([]);
  });
});

describe("the questions", () => {
  const views = [
    "?pane=gaps&missing=council,welfare-fund&match=any&area=province:50",
    "?pane=next&next=10&lang=en",
    "?pane=figures&shape=c:98.98,18.79,12",
  ];

  it("are clean to axe on a desk, with the tools open too", async () => {
    for (const view of views) {
      await open(view);
      await page.locator(".plan-table, .drawn-sites").first().waitFor();
      expect(await axeFindings(page), view).toEqual([]);
    }
    await openMap("?next=10");
    await page.getByRole("button", { name: "วาดพื้นที่" }).click();
    await page.locator(".draw-panel").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("fit a phone and are clean to axe there", async () => {
    for (const view of views) {
      await phone.open(view);
      await phone.page.locator(".plan-table, .drawn-sites").first().waitFor();
      expect(await axeFindings(phone.page), view).toEqual([]);
      const wider = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, view).toBeLessThanOrEqual(0);
    }
    await phone.openMap("?shape=c:98.98,18.79,12");
    await phone.page.getByRole("button", { name: "เครื่องมือ" }).tap();
    await phone.page.getByRole("button", { name: "วาดพื้นที่" }).tap();
    await phone.page.locator(".draw-panel").waitFor();
    expect(await axeFindings(phone.page)).toEqual([]);
  });
});
