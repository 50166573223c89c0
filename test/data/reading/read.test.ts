import { describe, expect, it } from "vitest";
import { decodeText, readTable } from "../../../data/reading/read.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** windows-874 has the Thai block at 0xA1, in the order of Unicode. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8("รหัส,กองทุน")],
    ["UTF-8 with a byte order mark", utf8("\uFEFFรหัส,กองทุน")],
    ["windows-874", windows874("รหัส,กองทุน")],
    [
      "UTF-16",
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from("รหัส,กองทุน", (c) => c.charCodeAt(0)).buffer)]),
    ],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes).replace("\uFEFF", "")).toBe("รหัส,กองทุน");
  });
});

describe("readTable", () => {
  it.each([[","], [";"], ["\t"], ["|"]])("cuts by %j", (delimiter) => {
    const table = readTable(utf8(`\uFEFFkey${delimiter}lao\r\nA1${delimiter}"6180304"\r\n`));
    expect(table).toEqual({ header: ["key", "lao"], rows: [{ row: 2, cells: ["A1", "6180304"] }] });
  });

  it("numbers rows as the file does, empty lines and line breaks in cells included", () => {
    const table = readTable(utf8('key,title_th\nA,"หนึ่ง\nสอง"\n\nB,สาม\n,\nC,สี่\n'));
    expect("rows" in table && table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [3, "A"],
      [5, "B"],
      [7, "C"],
    ]);
  });

  it.each([
    ["", "no rows"],
    ["key,lao\n", "no rows"],
    ['key,lao\nA,"60\n', "line"],
  ])("refuses %j", (text, reason) => {
    const issue = readTable(utf8(text));
    expect("severity" in issue && issue.message.en).toContain(reason);
  });
});
