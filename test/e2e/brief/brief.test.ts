import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { soon, visitor } from "../visit.ts";

import { openBrief, printed } from "./brief-sheet.ts";

interface Summary {
  areas: { laos: number; population: number };
  programmes: { id: string; laos: number | null; coverage: number | null; suppressed_cells: number }[];
}
interface Gaps {
  items: { code: string; name_th: string; population: number }[];
  total: number;
  people: number;
}
const desk = await visitor(DESKTOP);
const phone = await visitor(PHONE);
const { page, complaints, open, api } = desk;
const number = (value: number) => new Intl.NumberFormat("en").format(value);
const per = (share: number) => `${(100 * share).toFixed(2)}%`;
/** A line of the page, with ordinary spaces. */
const plain = (text: string) => text.replace(/\s+/g, " ");

describe("the brief of a province", () => {
  it("is one step from its figures, and says what the API says", async () => {
    await open("?area=province:50");
    await page.getByRole("link", { name: "สรุปหนึ่งหน้าสำหรับพิมพ์" }).click();
    await page.locator('[data-brief="ready"]').waitFor();
    const [own, nation, gaps] = await Promise.all([
      api<Summary>("/api/summary?province=50"),
      api<Summary>("/api/summary"),
      api<Gaps>("/api/gaps?missing=council&province=50&limit=50"),
    ]);
    const council = own.programmes.find(({ id }) => id === "council");
    const headline = plain(await visibleText(page.locator(".brief-headline")));
    expect(headline).toContain(`ใน ${number(own.areas.laos)} อปท. ของจังหวัดเชียงใหม่`);
    expect(headline).toContain(`${number(council?.laos ?? -1)} แห่ง (${per(council?.coverage ?? -1)})`);
    expect(headline).toContain(`อีก ${gaps.total} แห่งยังไม่มี รวมประชากร ${number(gaps.people)} คน`);
    expect(plain(await visibleText(page.locator(".brief-facts")))).toContain(number(own.areas.population));
    const rows = await visibleTexts(page.locator(".brief-table tbody tr"));
    expect(rows).toHaveLength(own.programmes.length);
    for (const [place, row] of rows.map(plain).entries()) {
      const programme = own.programmes[place];
      if (programme?.laos == null || programme.coverage === null) throw new Error("withheld for a whole province");
      expect(row).toContain(`${number(programme.laos)} ${per(programme.coverage)}`);
      expect(row).toContain(per(nation.programmes[place]?.coverage ?? -1));
    }
    const listed = await visibleTexts(page.locator(".brief-rows > li:not([data-left-off])"));
    expect(listed.length).toBeGreaterThanOrEqual(3);
    for (const [place, row] of listed.entries()) {
      expect(row).toContain(gaps.items[place]?.name_th);
      expect(row).toContain(number(gaps.items[place]?.population ?? -1));
    }
    expect(await visibleText(page.locator(".brief-rows-shown"))).toContain(String(listed.length));
    const notes = await visibleText(page.locator(".brief-notes"));
    expect(notes).toContain("ข้อมูล ณ");
    expect(notes).toMatch(/ข้อมูล(จริงและ)?สาธิต/);
    expect(notes).toContain("?area=province:50");
    expect(complaints).toEqual([]);
  });

  it("says what is withheld, and never makes a zero of it", async () => {
    const { programmes } = await api<Summary>("/api/summary?province=50&year=2555");
    const cells = programmes.find(({ suppressed_cells }) => suppressed_cells > 0)?.suppressed_cells;
    expect(cells).toBeGreaterThan(0);
    await openBrief(desk, "&area=province:50&year=2555");
    expect(await visibleText(page.locator(".brief-notes"))).toContain(`ไม่รวมยอดของจังหวัด ${cells} รายการ`);
    await openBrief(desk, "&area=amphoe:5001&year=2561&programme=baan-phophiang");
    const headline = (await visibleText(page.locator(".brief-headline"))).replaceAll("\u2060", "");
    expect(headline).toContain("เพื่อคุ้มครองข้อมูลของครัวเรือน");
    expect(headline.replace(/พ\.ศ\.\s2561/, "")).not.toMatch(/\d/);
    const row = page.locator(".brief-table tbody tr", { hasText: "บ้านพอเพียงชนบท" });
    expect(await visibleText(row)).toContain("ปกปิด");
    expect(await visibleText(page.locator(".brief-gaps"))).toContain("ไม่แสดงราย อปท. ของปีใดปีหนึ่ง");
    expect((await printed(page)).pages).toBe(1);
  });

  it("shows a map that is drawn: an image of many colours", async () => {
    await openBrief(desk, "&area=province:50");
    const image = page.locator(".map-picture img");
    expect(await image.getAttribute("alt")).toContain("จังหวัดเชียงใหม่");
    const colours = await image.evaluate(async (element) => {
      const picture = element as HTMLImageElement;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const seen = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4 * 97) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      }
      const most = Math.max(...seen.values()) / [...seen.values()].reduce((sum, each) => sum + each, 0);
      return { count: seen.size, most, width: picture.naturalWidth, shown: picture.clientWidth };
    });
    expect(colours.count).toBeGreaterThan(20);
    expect(colours.most).toBeLessThan(0.9);
    expect(colours.width).toBeGreaterThanOrEqual(2 * colours.shown);
  });

  it("prints by its button, leads back, and leaves the map as it was", async () => {
    await desk.openMap("?area=province:50");
    await page.getByRole("link", { name: "สรุปหนึ่งหน้าสำหรับพิมพ์" }).click();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await page.getByRole("button", { name: "พิมพ์ / บันทึกเป็น PDF" }).click();
    await page.locator("body[data-printed]").waitFor();
    await page.getByRole("link", { name: "กลับ", exact: true }).click();
    await page.locator('.map[data-state="ready"]').waitFor();
    expect(await page.locator(".stage-map .maplibregl-canvas").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe("the brief of a drawn shape", () => {
  it("compares it with the nation and lists its sites", async () => {
    await openBrief(desk, "&shape=c:98.98,18.79,12&lang=en");
    const answer = await fetch(`${new URL(page.url()).origin}/api/summary`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ center: [98.98, 18.79], radius_m: 12_000 }),
    });
    const drawn = (await answer.json()) as Summary & { sites: { total: number } };
    const council = drawn.programmes.find(({ id }) => id === "council");
    const headline = plain(await visibleText(page.locator(".brief-headline")));
    expect(headline).toContain(`${council?.laos} of the ${drawn.areas.laos} LAOs in the drawn area`);
    expect(plain(await visibleText(page.locator(".brief-sheet")))).toContain("Circle of 12 km around 18.7900, 98.9800");
    expect(await visibleText(page.locator(".brief-gaps-total"))).toContain(`of ${drawn.sites.total}`);
    expect(complaints).toEqual([]);
  });
});

describe("on a phone", () => {
  it("is reached from the figures, fits the width, and can be touched", async () => {
    const screen = phone.page;
    await phone.open("?pane=figures&area=province:50");
    await screen.getByRole("link", { name: "สรุปหนึ่งหน้าสำหรับพิมพ์" }).tap();
    await screen.locator('[data-brief="ready"]').waitFor();
    expect(await screen.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const box = await screen.locator(".brief-sheet").boundingBox();
    expect(box?.width).toBeLessThanOrEqual(PHONE.width);
    expect(box?.width).toBeGreaterThan(PHONE.width * 0.85);
    for (const tool of await screen.locator(".brief-tools .button").all())
      expect((await tool.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await screen.getByRole("link", { name: "กลับ", exact: true }).tap();
    await soon(() => new URL(screen.url()).searchParams.get("pane")).toBe("figures");
    expect(phone.complaints).toEqual([]);
  });
});

describe("accessibility", () => {
  it.each([
    ["desk", desk, "&area=province:50"],
    ["desk in English", desk, "&lang=en&shape=c:98.98,18.79,12"],
    ["phone", phone, ""],
  ] as const)("axe finds nothing: %s", async (_, by, search) => {
    await openBrief(by, search);
    expect(await axeFindings(by.page)).toEqual([]);
  });
});
