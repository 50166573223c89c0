import { describe, expect, it } from "vitest";
import { readTable } from "../../../data/reading/read.ts";
import { utf8 } from "./text/bytes.ts";

describe("readTable", () => {
  it.each([[","], [";"], ["\t"], ["|"]])("cuts by %j", async (delimiter) => {
    const table = await readTable("x.csv", utf8(`\uFEFFkey${delimiter}lao\r\nA1${delimiter}"6180304"\r\n`));
    expect(table).toEqual({ header: ["key", "lao"], headerRow: 1, rows: [{ row: 2, cells: ["A1", "6180304"] }] });
  });

  it("numbers rows as a spreadsheet does, empty ones included", async () => {
    const table = await readTable("x.csv", utf8('key,title_th\nA,"หนึ่ง\nสอง"\n\nB,สาม\n,\nC,สี่\n'));
    expect("rows" in table && table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, "A"],
      [4, "B"],
      [6, "C"],
    ]);
  });

  it.each([
    ["", "empty"],
    ["key,lao\n", "no rows"],
    ['key,lao\nA,"60\n', "row 2"],
  ])("refuses %j", async (text, reason) => {
    const issue = await readTable("x.csv", utf8(text));
    expect("severity" in issue && issue.message.en).toContain(reason);
  });
});
