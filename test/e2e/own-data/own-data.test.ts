import type { Page, Request } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { LOOKS } from "../../../data/looks.ts";
import { classify, classOf } from "../../../web/theme/classes/classes.ts";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { number } from "../numbers.ts";
import { around, mainColour } from "../pixels.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { openMenu, soon, visitor } from "../visit.ts";
import { drop } from "./drop.ts";

const desktop = await visitor(DESKTOP);
const phone = await visitor(PHONE);
const { page, openMap, complaints } = desktop;

/** What stands in the files alone: if it leaves the browser, a request holds it. */
const SECRET = "ครอบครัวลับสุดยอด";
const SECRET_NUMBER = "73912846";
const requests: string[] = [];
function watch(request: Request) {
  requests.push(decodeURIComponent(request.url()), request.postData() ?? "");
}

beforeAll(() => {
  page.on("request", watch);
  phone.page.on("request", watch);
});

const RAMP = ["#f3f0a5", "#a1d8a8", "#45b0b8", "#2a74a8", "#253b80"];

const sum = (of: Page = page) => of.locator(".own-sum");
const toMap = (of: Page = page) => of.locator(".own-result").getByRole("button", { name: "แสดงบนแผนที่" }).click();

/** The colour that covers most of the middle of the map. */
async function colourInMiddle(): Promise<string> {
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  return await mainColour(page, around(box.x + box.width / 2, box.y + box.height / 2));
}

const VALUES: [written: string, name: string, value: number | null][] = [
  ["เชียงใหม่", "จังหวัดเชียงใหม่", 1200],
  ["ลำพูน", "จังหวัดลำพูน", 45],
  ["จ.ลำปาง", "จังหวัดลำปาง", 80],
  ["กทม.", "กรุงเทพมหานคร", 300],
  ["Phuket", "จังหวัดภูเก็ต", 15],
  ["ตาก", "จังหวัดตาก", null],
  ["น่าน", "จังหวัดน่าน", 0],
  ["Chiengrai", "จังหวัดเชียงราย", 610],
];
const CSV = [
  "แบบสำรวจครัวเรือน,,",
  "จังหวัด,ครัวเรือน,หมายเหตุ",
  ...VALUES.map(
    ([name, , value]) => `${name},"${value === null ? "ไม่มีข้อมูล" : number(value)}",${SECRET} ${SECRET_NUMBER}`,
  ),
].join("\r\n");

function expectedColour(value: number | null): string {
  const classes = classify(
    VALUES.map(([, , each]) => each),
    "sites",
    RAMP,
  );
  const place = classOf(value, classes);
  if (place === "none") return LOOKS.none.colour;
  return place === "zero" ? classes.zeroColour : (classes.colours[place] ?? "");
}
const hex = (css: string) => {
  const parts = /rgb\((\d+), (\d+), (\d+)\)/.exec(css)?.slice(1) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
};

describe("a table of one's own", () => {
  it("dropped on the map is joined by name; a misspelt one is mended by the suggestion; the map takes its colours", async () => {
    await openMap("?at=18.55,98.75,9.5");
    await drop(page, "แบบสำรวจ.csv", CSV);
    await soon(() => visibleText(sum())).toContain("จับคู่ได้ 7 จาก 8 แถว");
    expect(new URL(page.url()).searchParams.get("pane")).toBe("own");
    const row = page.locator(".own-list tr", { hasText: "Chiengrai" });
    expect(await visibleText(row)).toContain("ไม่มีในทะเบียน");
    await row.getByRole("button", { name: "หมายถึง จังหวัดเชียงราย หรือไม่" }).click();
    await soon(() => visibleText(sum())).toContain("จับคู่ได้ 8 จาก 8 แถว");

    const cells = page.locator(".own-section .areas tbody tr");
    await soon(() => cells.count()).toBe(VALUES.length);
    const seen = new Map<string, [text: string, colour: string]>();
    for (const cell of await cells.all()) {
      const key = cell.locator(".key");
      const colour = hex(await key.evaluate((element) => getComputedStyle(element).backgroundColor));
      seen.set(await visibleText(cell.locator("th a")), [(await visibleText(cell.locator("td"))).trim(), colour]);
    }
    for (const [, name, value] of VALUES) {
      expect(seen.get(name), name).toEqual([value === null ? "ไม่มีข้อมูล" : number(value), expectedColour(value)]);
    }
    expect(await axeFindings(page)).toEqual([]);

    await toMap();
    await soon(() => visibleText(page.locator(".legend"))).toContain("ครัวเรือน");
    expect(await visibleText(page.locator(".legend"))).toContain("ข้อมูลของคุณ เฉพาะในเบราว์เซอร์นี้");
    await soon(colourInMiddle).toBe(expectedColour(1200));
    expect(page.url()).not.toContain("ครัวเรือน");
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await soon(() => visibleText(page.locator(".card-hover"))).toMatch(/เชียงใหม่\s+ครัวเรือน\s+1,200/);
  });

  it("gives way to the programme and comes back; a report says what became of each row", async () => {
    const note = page.locator(".own-note");
    await note.getByRole("button", { name: "กลับไปดูโครงการ" }).click();
    await soon(() => visibleText(page.locator(".legend"))).toContain("สภาองค์กร");
    await note.getByRole("button", { name: "แสดงบนแผนที่" }).click();
    await soon(() => visibleText(page.locator(".legend"))).toContain("ครัวเรือน");
    // another programme is asked for: the map shows it
    await page.locator(".programme", { hasText: "กองทุนสวัสดิการ" }).first().locator("label").first().click();
    await soon(() => visibleText(page.locator(".legend"))).toContain("กองทุน");
    await note.getByRole("link", { name: "ตารางและการจับคู่" }).click();
    const file = await downloaded(page.getByRole("button", { name: "ดาวน์โหลดรายงาน CSV" }));
    const report = file.toString().trim().split("\r\n");
    expect(report).toHaveLength(1 + VALUES.length);
    expect(report.find((line) => line.includes("Chiengrai"))).toMatch(/^10,จับคู่ได้,57,จังหวัดเชียงราย,/);
    await page.getByRole("button", { name: "นำออก" }).click();
    await page.getByText("เลือกไฟล์").waitFor();
    expect(complaints).toEqual([]);
  });

  it("as a workbook is joined by codes that the spreadsheet turned into numbers; rows of one area are added up when asked", async () => {
    const { items } = await desktop.api<{ items: { code: string; name_th: string }[] }>(
      "/api/areas?level=lao&province=50&limit=4",
    );
    const [one, two, three] = items;
    if (!one || !two || !three) throw new Error("no LAOs");
    const cell = (value: string | number) => ({ value, type: typeof value === "number" ? Number : String });
    const sheet = [
      ["รหัส อปท.", "งบประมาณ", "หมายเหตุ"].map(cell),
      ...[
        [Number(one.code), 100],
        [Number(two.code), 250.5],
        [Number(one.code), 11],
        [9999999, 1],
      ].map((row) => [...row.map(cell), cell(SECRET)]),
    ];
    // the types of the library know no sheet of mixed cells
    const file = await writeExcel([
      { data: sheet as never, sheet: "อปท" },
      { data: [["จังหวัด", "คน"].map(cell), [cell("ตาก"), cell(7)]] as never, sheet: "จังหวัด" },
    ]).toBuffer();
    await openMap("?at=18.79,98.98,9");
    await drop(page, "งบ.xlsx", file);
    await soon(() => visibleText(sum())).toContain("จับคู่ได้ 3 จาก 4 แถว");
    const values = () => visibleTexts(page.locator(".own-section .areas td.value"));
    await soon(values).toEqual(["250.5", "100"]);
    await page.getByRole("combobox", { name: "พื้นที่ที่มีหลายแถว" }).selectOption({ label: "บวกทุกแถว" });
    await soon(values).toEqual(["250.5", "111"]);
    await page.getByRole("combobox", { name: "ค่าที่แสดง" }).selectOption({ label: "จำนวนแถว" });
    await soon(values).toEqual(["2", "1"]);
    await page.getByRole("combobox", { name: "แผ่นงาน" }).selectOption({ label: "จังหวัด" });
    await soon(() => visibleText(sum())).toContain("จับคู่ได้ 1 จาก 1 แถว");
    await soon(values).toEqual(["7"]);
    expect(complaints).toEqual([]);
  });

  it("with coordinates is drawn as points, which say what their rows hold; one outside Thailand is reported", async () => {
    await openMap("?at=18.79,98.98,10");
    await drop(page, "จุด.csv", `ชื่อ,lat,lng,คน\nศูนย์${SECRET},18.79,98.98,5\nอีกแห่ง,18.9,99.1,9\nปารีส,48.85,2.35,1\n`);
    await soon(() => visibleText(sum())).toContain("วางจุดได้ 2 จาก 3 แถว");
    expect(await visibleText(page.locator(".own-list tbody"))).toMatch(/4\s+48.85, 2.35\s+อยู่นอกประเทศไทย/);
    await toMap();
    await page.locator('[data-state="ready"]').waitFor();
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await soon(async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return visibleTexts(page.locator(".card-chosen .card-facts"));
    }).toEqual([expect.stringMatching(new RegExp(`ศูนย์${SECRET}[^]*คน\\s+5`))]);
    expect(complaints).toEqual([]);
  });

  it("that cannot be read says why, and leaves the map alone", async () => {
    await openMap();
    const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
    await drop(page, "เก่า.xls", Buffer.concat([Buffer.from(oldExcel), Buffer.from("Workbook", "utf16le")]));
    await page.getByRole("alert").filter({ hasText: "Excel รุ่นเก่า" }).waitFor();
    await drop(page, "เสีย.xlsx", "PK\u0003\u0004 ไม่ใช่ zip");
    await page.getByRole("alert").filter({ hasText: "ไฟล์อาจเสีย" }).waitFor();
    await drop(
      page,
      "ไทย.csv",
      Buffer.from(
        [..."จังหวัด,คน\nตาก,5\nแพร่,6\n"].map((letter) => {
          const code = letter.charCodeAt(0);
          return code < 0x80 ? code : code - 0x0e00 + 0xa0;
        }),
      ),
    );
    await soon(() => visibleText(sum())).toContain("จับคู่ได้ 2 จาก 2 แถว");
    expect(await visibleText(page.locator(".own-notice"))).toContain("ไม่ใช่ UTF-8");
    expect(complaints).toEqual([]);
  });

  it("on a phone is chosen by the button, and its value is in the card", async () => {
    await phone.openMap("?at=18.55,98.75,9.5");
    const { page } = phone;
    await openMenu(page);
    await page.getByRole("link", { name: "ข้อมูลของคุณ" }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
    await soon(() => visibleText(sum(page))).toContain("จับคู่ได้ 7 จาก 8 แถว");
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await toMap(page);
    await soon(() => visibleText(page.locator(".legend"))).toContain("ครัวเรือน");
    await page.locator('[data-state="ready"]').waitFor();
    await page.locator("canvas").tap({ position: { x: 180, y: 260 } });
    await soon(() => visibleText(page.locator(".card-chosen .own-card"))).toMatch(/ครัวเรือน\s+1,200/);
    await page.reload();
    await page.locator('[data-state="ready"]').waitFor();
    expect(await page.locator(".own-note").count()).toBe(0);
    expect(phone.complaints).toEqual([]);
  });

  it("never leaves the browser", () => {
    expect(requests.length).toBeGreaterThan(20);
    const telling = [SECRET, SECRET_NUMBER, "Chiengrai", "แบบสำรวจ", "หมายเหตุ", "งบประมาณ", "250.5"];
    expect(requests.filter((sent) => telling.some((text) => sent.includes(text)))).toEqual([]);
    // nothing but the outlines of drawn areas is ever posted
    expect(requests.filter((sent) => sent.startsWith("{"))).toEqual([]);
  });
});
