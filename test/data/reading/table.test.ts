import { describe, expect, it } from "vitest";
import { guessHeaderRow } from "../../../data/reading/headings.ts";
import { tableOf } from "../../../data/reading/table.ts";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import { utf8 } from "./text/bytes.ts";

async function tableFrom(text: string) {
  const sheet = (await readBook("x.csv", utf8(text))).sheets[0];
  if (!sheet) throw new Error("No sheet");
  return tableOf(sheet, guessHeaderRow(sheet.rows), "x.csv");
}

describe("the table", () => {
  it("begins at the first row with two titles; a heading above it is none", async () => {
    const table = await tableFrom("รายงานประจำปี 2562,,\n,,\nจังหวัด,คน,หมายเหตุ\nตาก,5,\n,,\nแพร่,6,ดี\n");
    expect(table.columns.map(({ title, letter }) => [letter, title])).toEqual([
      ["A", "จังหวัด"],
      ["B", "คน"],
      ["C", "หมายเหตุ"],
    ]);
    expect(table).toMatchObject({
      headerRow: 2,
      rows: [
        ["ตาก", "5", ""],
        ["แพร่", "6", "ดี"],
      ],
      lines: [4, 6],
    });
  });

  it("of one column, or without rows, is refused", async () => {
    await expect(tableFrom("จังหวัด,คน\n")).rejects.toMatchObject({ told: { en: "x.csv has no row below its titles" } });
    await expect(tableFrom("จังหวัด\nตาก\n")).rejects.toMatchObject({
      told: { en: expect.stringContaining("one column only") },
    });
  });

  it("has two rows of titles where the second names parts of the first, or their units", async () => {
    const titles = async (text: string) => (await tableFrom(text)).columns.map(({ title }) => title);
    const parts = "จังหวัด,จำนวน,,ร้อยละ,\n,ชาย,หญิง,ชาย,หญิง\nตาก,1,2,3,4\n";
    expect(await titles(parts)).toEqual(["จังหวัด", "จำนวน ชาย", "จำนวน หญิง", "ร้อยละ ชาย", "ร้อยละ หญิง"]);
    expect(await titles("จังหวัด,งบ,พื้นที่\n,(บาท),(ไร่)\nตาก,1,2\n")).toEqual(["จังหวัด", "งบ (บาท)", "พื้นที่ (ไร่)"]);
    expect(await titles("จังหวัด,2562,2563\nตาก,1,2\n")).toEqual(["จังหวัด", "2562", "2563"]);
    expect(await titles("ชื่อ,ประเภท,\nก,ใหญ่,ดี\nข,เล็ก,\n")).toEqual(["ชื่อ", "ประเภท", "C"]);
  });

  it("goes on below titles that are repeated, and says which rows these are", async () => {
    const table = await tableFrom("จังหวัด,คน\nตาก,1\nตารางที่ 1 (ต่อ),\nจังหวัด,คน\nแพร่,2\n");
    expect(table.rows).toEqual([
      ["ตาก", "1"],
      ["แพร่", "2"],
    ]);
    expect(table.repeatedHeadings).toEqual([3, 4]);
  });
});
