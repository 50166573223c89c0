import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { number } from "../numbers.ts";
import { visibleText } from "../visible-text.ts";
import { soon, visitor } from "../visit.ts";

interface Summary {
  programmes: { id: string; laos: number; sites: number; coverage: number }[];
}

const { page, complaints, openMap, open, api } = await visitor(DESKTOP);
const url = () => new URL(page.url());
const settled = () => page.locator('[data-state="ready"]').waitFor();

describe("a planner at a desk", () => {
  it("sees the nation: map, legend, source, date, and that the data are a demonstration", async () => {
    await openMap();
    const legend = page.locator(".legend");
    await expect.poll(() => visibleText(legend)).toMatch(/สภาองค์กรฯ.*ร้อยละของ อปท./);
    expect(await visibleText(legend)).toMatch(/ข้อมูลสาธิต/);
    expect(await visibleText(legend)).toMatch(/ที่มา: .+ · ข้อมูล ณ 30\sก\.ย\.\s2562/);
    const council = page.locator(".programme", { hasText: "สภาองค์กรชุมชน" }).first();
    expect(await visibleText(council)).toContain("93.70");
    expect(complaints).toEqual([]);
  });

  it("chooses a province by typing: the URL, the figures and the map follow, back undoes it, a reload keeps it", async () => {
    await openMap();
    const before = await visibleText(page.locator(".totals"));
    const field = page.getByRole("combobox", { name: "จังหวัด", exact: true });
    await field.fill("เชียงใหม่");
    await page
      .getByRole("option", { name: /เชียงใหม่/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => url().searchParams.get("area")).toBe("province:50");
    const { programmes } = await api<Summary>("/api/summary?province=50");
    const council = programmes.find(({ id }) => id === "council");
    await expect
      .poll(() => visibleText(page.locator(".programme", { hasText: "สภาองค์กรชุมชน" }).first()))
      .toContain((100 * (council?.coverage ?? 0)).toFixed(2));
    await settled();
    await expect.poll(() => page.locator("[data-level]").getAttribute("data-level")).toBe("lao");
    const narrowed = await visibleText(page.locator(".totals"));
    expect(narrowed).not.toBe(before);
    await page.reload();
    await soon(() => visibleText(page.locator(".totals"))).toBe(narrowed);
    await page.goBack();
    await expect.poll(() => url().searchParams.get("area")).toBeNull();
    await soon(() => visibleText(page.locator(".totals"))).toBe(before);
    expect(complaints).toEqual([]);
  });

  it("closes a card by Escape and by Back, and stays on the map", async () => {
    await openMap("?at=18.79,98.98,10");
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    const card = page.locator(".card-chosen");
    for (const close of [() => page.goBack(), () => page.keyboard.press("Escape"), () => page.goBack()]) {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await card.locator(".card-name").waitFor();
      await close();
      await card.waitFor({ state: "detached" });
      expect(url().searchParams.get("at")).toBe("18.79,98.98,10");
    }
  });

  it("clicks an area and reads its card", async () => {
    await openMap("?at=18.79,98.98,10");
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = page.locator(".card-chosen");
    await card.locator(".card-programmes").waitFor();
    const { lao } = await api<{ lao: { name_th: string } }>("/api/identify?lng=98.98&lat=18.79");
    expect(await visibleText(card)).toContain(lao.name_th);
  });

  it("turns to the table and finds the map's values: all 77 provinces as the API gives them", async () => {
    await open("?pane=table&measure=sites");
    const rows = page.locator(".table-pane tbody tr");
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(50);
    const seen = new Map<string, string>();
    for (;;) {
      for (const row of await rows.all()) {
        seen.set(await visibleText(row.locator("th a")), (await visibleText(row.locator("td.value"))).trim());
      }
      const next = page.getByRole("button", { name: "ถัดไป" });
      if ((await next.count()) === 0 || (await next.isDisabled())) break;
      const first = await visibleText(rows.first());
      await next.click();
      await expect.poll(() => visibleText(rows.first())).not.toBe(first);
    }
    const areas = await api<{ items: { code: string; name_th: string }[] }>("/api/areas?level=province&limit=100");
    const coverage = await api<{ codes: string[]; values: number[] }>(
      "/api/coverage?level=province&programme=council&measure=sites",
    );
    const expected = areas.items.map(({ code, name_th }) => [
      name_th,
      number(coverage.values[coverage.codes.indexOf(code)] ?? -1),
    ]);
    expect(seen.size).toBe(77);
    for (const [name, value] of expected) {
      const shown = [...seen].find(([title]) => title.endsWith(name ?? ""));
      expect(shown?.[1], name).toContain(value);
    }
  });

  it("reads the same map in English, with CE years", async () => {
    await openMap("?lang=en&year=2560");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await visibleText(page.locator("body"))).toContain("2017");
    expect(await visibleText(page.locator("body"))).not.toContain("2560");
    expect(await visibleText(page.locator(".legend"))).toContain("Demonstration data");
  });

  it("is told kindly what of a broken link could not be used", async () => {
    await open("?programme=casino&year=1066&area=province:999");
    const notice = page.locator(".link-notices");
    await expect.poll(() => visibleText(notice)).toContain("programme=casino");
    await expect.poll(() => visibleText(notice)).toContain("999");
    expect(await visibleText(notice)).toContain("year=1066");
  });

  it("shows sites with their cards", async () => {
    const { items } = await api<{ items: { title_th: string; center: [number, number] }[] }>(
      "/api/records?programme=homeless-centre&limit=10",
    );
    const [site] = items;
    if (!site) throw new Error("no homeless centre");
    await openMap(`?sites=homeless-centre&at=${site.center[1]},${site.center[0]},15`);
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => visibleText(page.locator(".card-chosen"))).toContain(site.title_th);
  });

  it("shows a designed error with a way on when the server cannot answer, and recovers", async () => {
    await page.route("**/api/summary**", (route) => route.abort());
    await page.goto(`${url().origin}/explore?area=province:50`);
    const retry = page.getByRole("button", { name: "ลองอีกครั้ง" }).first();
    await retry.waitFor();
    await page.unroute("**/api/summary**");
    await retry.click();
    await page.locator(".programmes").waitFor();
  });
});

describe("a small laptop", async () => {
  const small = await visitor({ width: 1024, height: 768 });

  it("shows the name of a chosen area below the bar, which is one row", async () => {
    await small.openMap("?at=18.92,98.89,11&level=lao");
    const canvas = await small.page.locator("canvas").first().boundingBox();
    if (!canvas) throw new Error("no canvas");
    await small.page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height * 0.42);
    const name = await small.page.locator(".card-chosen .card-name").boundingBox();
    const bar = await small.page.getByRole("region", { name: "เรื่องและปีที่แสดง" }).boundingBox();
    if (!name || !bar) throw new Error("no card or bar");
    expect(name.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    expect(bar.height).toBeLessThan(64);
    expect(small.complaints).toEqual([]);
  });
});
