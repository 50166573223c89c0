import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import { DESKTOP } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { expectSoundEverywhere } from "../sound.ts";
import { visibleText, visibleTexts } from "../visible-text.ts";
import { soon, visitor } from "../visit.ts";
import { PLACE, projects, TITLES, workbook } from "./import-rows.ts";
import { signInAnew } from "./sign-in.ts";

const editor = await visitor(DESKTOP);
const approver = await visitor(DESKTOP);
const map = await visitor(DESKTOP);

const ids = await editor.api<Record<"lao", { code: string }>>(`/api/identify?lng=${PLACE.lon}&lat=${PLACE.lat}`);
const elsewhere = await editor.api<{ items: { code: string }[] }>("/api/areas?level=lao&province=51&limit=1");
const { right, wrong, mistakes } = projects(ids.lao.code, elsewhere.items[0]?.code ?? "");

/** ms for the way from a waiting set to the public map and back, which draws many maps. */
const WHOLE_WAY = 180_000;
const HOUSEHOLDS = right.length * 12;

/** The day of which a file tells, in the calendar of the page. */
async function giveDay(page: Page, [day, month, year]: readonly [string, string, string]) {
  const part = (name: RegExp) => page.getByRole("spinbutton", { name });
  for (const [name, typed] of [
    [/^วัน/, day],
    [/^เดือน/, month],
    [/^ปี/, year],
  ] as const) {
    await part(name).focus();
    await page.keyboard.type(typed);
  }
}

async function sendFile(page: Page, name: string, buffer: Buffer) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole("button", { name: "ตรวจไฟล์" }).click();
}

/** What changes, LAO by LAO, in a table and on a map: one that is chosen on either is the one whose records are listed. */
async function expectPreview(page: Page) {
  const table = page.getByRole("grid", { name: "อปท. ที่เปลี่ยน" });
  const row = table.getByRole("row").nth(1);
  expect(await visibleText(row)).toMatch(new RegExp(`เริ่มมี\\s+0 → ${right.length}`));
  await page.getByText(`จุดเพิ่มใหม่ ${right.length}`).waitFor();
  // the middle of what is fitted is the middle of the one LAO
  const preview = page.getByRole("region", { name: "แผนที่ของสิ่งที่เปลี่ยน" });
  await preview.locator('[data-state="ready"]').waitFor();
  await preview.locator("canvas").click();
  await soon(() => row.getAttribute("aria-selected")).toBe("true");
  await page.getByText("เฉพาะ อปท. ที่เลือก").waitFor();
  await page.getByText("E2E-20").waitFor();
  await page.getByRole("button", { name: "แสดงทุก อปท." }).click();
  await soon(() => row.getAttribute("aria-selected")).toBe("false");

  // the keyboard chooses, and takes the choice back
  for (const chosen of ["true", "false"]) {
    await row.focus();
    await page.keyboard.press("Space");
    await soon(() => row.getAttribute("aria-selected")).toBe(chosen);
  }
}

/** The households of real projects, as the public reads them beside the map. */
async function publicFigure(): Promise<string> {
  await map.openMap("?only=real&programme=baan-mankong");
  return await visibleText(map.page.locator("body"));
}

describe("a file of an editor", () => {
  it("with twenty kinds of mistakes is told row by row, and changes nothing", async () => {
    const { page, go } = editor;
    await signInAnew(editor, inject("dataDir"), "import.editor", "editor", "50");
    await go("/staff/imports");
    await page.getByLabel("โครงการ", { exact: true }).selectOption("baan-mankong");
    await page.getByLabel("ที่มาของข้อมูล").fill("สำนักงานทดสอบ");
    await expectSoundEverywhere(page);
    await sendFile(
      page,
      "บ้านมั่นคง.xlsx",
      await workbook([Object.values(TITLES), ...wrong.map((row) => Object.values(row))]),
    );
    const issues = page.locator(".import-issues > li");
    await issues.first().waitFor();
    const told = await visibleTexts(issues);
    for (const [at, [, sentence]] of mistakes.entries()) {
      const row = at + 3;
      expect([row, told.filter((text) => text.includes(`แถว ${row} `)).join("\n")]).toEqual([
        row,
        expect.stringMatching(sentence),
      ]);
    }
    expect(await page.getByRole("button", { name: "ส่งอนุมัติ" }).count()).toBe(0);
    await expectSoundEverywhere(page);
  });

  it("is mended in its annotated copy, and waits", async () => {
    const { page } = editor;
    const copy = await downloaded(page.getByRole("link", { name: "ดาวน์โหลดไฟล์พร้อมผลตรวจ" }));
    const { sheets } = await readBook("copy.xlsx", new Uint8Array(copy));
    const [titles = [], ...rows] = sheets[0]?.rows ?? [];
    const verdicts = rows.map((cells) => cells[Object.keys(TITLES).length] ?? "");
    for (const [at, [, sentence]] of mistakes.entries()) expect(verdicts[at + 1]).toMatch(sentence);
    const mended = right.map((row, at) => [...Object.values(row), verdicts[at] ?? ""]);
    await page.getByRole("button", { name: "เริ่มใหม่ด้วยไฟล์อื่น" }).click();
    await page.getByLabel("โครงการ", { exact: true }).selectOption("baan-mankong");
    await page.getByLabel("ที่มาของข้อมูล").fill("สำนักงานทดสอบ");
    // a day that is yet to come is told before anything is sent
    await giveDay(page, ["30", "9", "2599"]);
    await page.getByText("ไม่เกินวันนี้").waitFor();
    await expectSoundEverywhere(page);
    await giveDay(page, ["30", "9", "2562"]);
    await page.getByText("ไม่เกินวันนี้").waitFor({ state: "detached" });
    await sendFile(page, "บ้านมั่นคง แก้แล้ว.xlsx", await workbook([[...titles], ...mended]));
    await page.getByRole("radio", { name: "เก็บข้อมูลสาธิตไว้คู่กัน" }).check();
    await page.getByRole("button", { name: `เพิ่มใหม่ ${right.length}` }).waitFor();
    await expectSoundEverywhere(page);
    await expectPreview(page);
    await page.getByRole("button", { name: "ส่งอนุมัติ" }).click();
    await page.getByText(/ส่งแล้ว รออนุมัติ/).waitFor();
    expect(await publicFigure()).toMatch(/ยังไม่มีข้อมูลจริง/);
  });
});

describe("a heading that nobody knows", () => {
  it("is chosen once, remembered, changed and forgotten", async () => {
    const { page, go } = editor;
    const heading = "จำนวนผู้เข้าร่วมประชุม";
    const file = await workbook([
      ["รหัสรายการ", "รหัส อปท.", "ปี พ.ศ.", heading],
      ["E2E-H", ids.lao.code, "2560", "25"],
    ]);
    const order = async () => {
      await go("/staff/imports");
      await page.getByLabel("โครงการ", { exact: true }).selectOption("council");
    };
    await order();
    await page.getByLabel("ที่มาของข้อมูล").fill("สำนักงานทดสอบ");
    await sendFile(page, "สภาทดสอบ.xlsx", file);
    await page.getByLabel(heading).selectOption({ label: "สมาชิก" });
    await page.getByRole("button", { name: "ตรวจอีกครั้งตามที่เลือก" }).click();
    await page.getByRole("radio", { name: "เก็บข้อมูลสาธิตไว้คู่กัน" }).check();
    await page.getByRole("button", { name: "ส่งอนุมัติ" }).click();
    await page.getByText(/ส่งแล้ว รออนุมัติ/).waitFor();

    await order();
    const remembered = page.locator(".import-remembered > summary");
    await remembered.click();
    await expectSoundEverywhere(page);
    const choice = page.getByLabel(heading, { exact: true });
    expect(await choice.inputValue()).toBe("members");
    await choice.selectOption({ label: "ไม่นำเข้า" });
    await soon(() => choice.inputValue()).toBe("-");
    await order();
    await remembered.click();
    expect(await choice.inputValue()).toBe("-");
    await page.getByRole("button", { name: `ลืม ${heading}` }).click();
    await choice.waitFor({ state: "detached" });
  });
});

describe("an approver", () => {
  it(
    "reads the difference and approves, and the public map follows; takes it back, and it follows again",
    async () => {
      const { page, go } = approver;
      await signInAnew(approver, inject("dataDir"), "import.approver", "approver", "50");
      await go("/staff/approvals");
      await page.getByRole("link", { name: /สภาทดสอบ\.xlsx/ }).click();
      await page.getByLabel("เหตุผลที่ไม่อนุมัติ").fill("เป็นการทดสอบ");
      await page.getByRole("button", { name: "ไม่อนุมัติ", exact: true }).click();
      await page.getByText("เป็นการทดสอบ").waitFor();
      await go("/staff/approvals");
      await page.getByRole("link", { name: /บ้านมั่นคง แก้แล้ว\.xlsx/ }).waitFor();
      await expectSoundEverywhere(page);
      await page.getByRole("link", { name: /บ้านมั่นคง แก้แล้ว\.xlsx/ }).click();
      await page.getByText("30 ก.ย. 2562").waitFor();
      const households = page.getByRole("row", { name: /^ครัวเรือน/ });
      await soon(() => visibleText(households)).toMatch(new RegExp(`0\\s+${HOUSEHOLDS}`));
      await page.getByText("E2E-20").waitFor();
      await expectSoundEverywhere(page);
      await expectPreview(page);
      await page.getByRole("button", { name: "อนุมัติและเผยแพร่" }).click();
      await page.getByRole("button", { name: "ย้อนกลับชุดนี้" }).waitFor();
      await soon(publicFigure).toMatch(new RegExp(`(?<!\\d)${HOUSEHOLDS}(?!\\d)`));
      await page.getByRole("button", { name: "ย้อนกลับชุดนี้" }).click();
      await page.getByRole("button", { name: "ยืนยันย้อนกลับ" }).waitFor();
      await expectSoundEverywhere(page);
      await page.getByRole("button", { name: "ยืนยันย้อนกลับ" }).click();
      await page.getByRole("button", { name: "ยืนยันย้อนกลับ" }).waitFor({ state: "detached" });
      await soon(publicFigure).not.toMatch(new RegExp(`(?<!\\d)${HOUSEHOLDS}(?!\\d)`));
    },
    WHOLE_WAY,
  );

  it.each(["records", "imports", "approvals", "completeness", "account"])(
    "finds the page %s sound on every screen",
    async (section) => {
      const { page, go } = approver;
      await go(`/staff/${section}`);
      await page.getByRole("heading").first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectSoundEverywhere(page);
    },
  );
});
