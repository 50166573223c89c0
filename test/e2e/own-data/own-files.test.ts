/** Tables of every format and size, through the button that opens them. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { soon, visitor } from "../visit.ts";

const { page, complaints, open, api } = await visitor(DESKTOP);

async function openPane() {
  await open("?pane=own");
  await page.getByText("เลือกไฟล์").waitFor();
}

async function choose(name: string, buffer: Buffer) {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

const sum = page.locator(".own-sum");

describe("a table of 50,000 rows", () => {
  const ROWS = 50_000;

  /** Rows that go round the LAOs of the country, and the sum of each. */
  async function table() {
    const { codes } = await api<{ codes: string[] }>(
      "/api/coverage?level=lao&programme=council&measure=coverage&year=2562",
    );
    const sums = new Map<string, number>();
    const lines = Array.from({ length: ROWS }, (_, row) => {
      const code = codes[row % codes.length] ?? "";
      const value = row % 997;
      sums.set(code, (sums.get(code) ?? 0) + value);
      return `${code},${value},หมายเหตุของแถว ${row}`;
    });
    return { content: Buffer.from(`รหัส อปท.,ครัวเรือน,หมายเหตุ\r\n${lines.join("\r\n")}`), sums };
  }

  it("shows at once that it is read, is given up, and is read whole when it is opened again", async () => {
    const { content, sums } = await table();
    await openPane();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });

    // the reader does not begin before it was stopped
    const script = "**/assets/reader-*.js";
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(script, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await choose("ทั้งประเทศ.csv", content);
    const progress = page.getByRole("progressbar", { name: "กำลังอ่านไฟล์" });
    await progress.waitFor();
    expect(await progress.getAttribute("value")).toBeNull();
    await page.getByRole("button", { name: "หยุดอ่าน" }).click();
    await page.getByText("เลือกไฟล์").waitFor();
    release();
    await page.unroute(script);
    expect(await progress.count()).toBe(0);
    expect(await sum.count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);

    await choose("ทั้งประเทศ.csv", content);
    await soon(() => visibleText(sum)).toContain("จับคู่ได้ 50,000 จาก 50,000 แถว");
    expect(await progress.count()).toBe(0);
    await page.getByRole("combobox", { name: "พื้นที่ที่มีหลายแถว" }).selectOption({ label: "บวกทุกแถว" });
    const largest = Math.max(...sums.values()).toLocaleString("en");
    await soon(() => visibleText(page.locator(".own-section .areas td.value").first())).toBe(largest);
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
    console.log(`50,000 rows: the longest task of the page took ${Math.round(longest)} ms`);
    expect(complaints).toEqual([]);
  });
});

describe("a table of whatever format", () => {
  const at = (name: string) => readFile(new URL(`../../data/reading/cases/${name}`, import.meta.url));

  it.each([
    "T01_mixed_eol_crlf_then_lf.csv",
    "T16_no_cell_references.xlsx",
    "T19_calc.ods",
    "T21b_html_named_csv.csv",
    "T22_xlsx_named_xls.xls",
    "T24_hidden_first_sheet.xlsx",
  ])("is read by what is in it: %s", async (name) => {
    await openPane();
    await choose(name, await at(name));
    await soon(() => visibleText(sum)).toContain("จับคู่ได้ 5 จาก 5 แถว");
    expect(complaints).toEqual([]);
  });

  it("is read as HTML where a system calls its report .xls", async () => {
    const rows = [
      "<tr><th>จังหวัด</th><th>ครัวเรือน</th></tr>",
      "<tr><td>ตาก</td><td>5</td></tr>",
      "<tr><td>แพร่</td><td>6</td></tr>",
    ];
    await openPane();
    await choose("รายงาน.xls", Buffer.from(`<html><meta charset="utf-8"><table>${rows.join("")}</table></html>`));
    await soon(() => visibleText(sum)).toContain("จับคู่ได้ 2 จาก 2 แถว");
    expect(complaints).toEqual([]);
  });

  it.each([
    ["X01_excel_97.xls", "เป็น Excel รุ่นเก่า (.xls) เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx"],
    ["T18_password.xlsx", "ตั้งรหัสผ่าน"],
  ])("is named for what it is, with what to do: %s", async (name, told) => {
    await openPane();
    await choose(name, await at(name));
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("asks for an encoding that nothing tells for certain, with three lines in each", async () => {
    const lines = ["Orléans,1", "Nîmes,2", "Besançon,3", "Alès,4"];
    await openPane();
    await choose("เมือง.csv", Buffer.from(["Ville,N", ...lines].join("\n"), "latin1"));
    const question = page.getByRole("group", { name: "แบบไหนอ่านถูกต้อง" });
    await question.waitFor();
    const previews = await visibleTexts(question.locator("pre"));
    expect(previews.length).toBeGreaterThan(1);
    for (const preview of previews) expect(preview).toMatch(/^Orl.+\nN.+\nBesan.+$/);
    await question.getByRole("button", { name: "Windows-874 (TIS-620)" }).click();
    await question.waitFor({ state: "detached" });
    expect(await page.getByRole("combobox", { name: "รหัสอักขระ" }).inputValue()).toBe("windows-874");
    expect(complaints).toEqual([]);
  });

  it("gives a report to copy, which says what was understood", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openPane();
    await choose("T12b.csv", await at("T12b_tambon_decomposed.csv"));
    await page.getByRole("button", { name: "คัดลอกรายงาน" }).click();
    await page.getByRole("status").filter({ hasText: "คัดลอกแล้ว" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("จับคู่ได้: 3");
    expect(copied).toContain("มีหลายแถวของพื้นที่เดียวกัน (สันกลาง): แถว 2, 4");
    expect(complaints).toEqual([]);
  });
});
