import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { ReadingFault } from "../../../../data/reading/fault.ts";
import { readBook } from "../../../../data/reading/tables/read-book.ts";
import { encoded, utf8 } from "../text/bytes.ts";

const rowsOf = async (bytes: Uint8Array, name = "x.csv") => (await readBook(name, bytes)).sheets[0]?.rows;

const TEXT = "จังหวัด,ค่า\r\nเชียงใหม่,1\r\n";
const ROWS = [
  ["จังหวัด", "ค่า"],
  ["เชียงใหม่", "1"],
];

describe("a text file", () => {
  it.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
    ["UTF-16 LE", encoded["utf-16le"](`\ufeff${TEXT}`)],
    ["UTF-16 BE without a mark", encoded["utf-16be"](TEXT)],
    ["UTF-16 LE without a mark", encoded["utf-16le"](TEXT)],
    ["UTF-16 BE", encoded["utf-16be"](`\ufeff${TEXT}`)],
    ["windows-874", encoded["windows-874"](TEXT)],
  ])("is read in %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS);
  });

  it("is read in another encoding when a person says so", async () => {
    const book = await readBook("x.csv", encoded["windows-874"](TEXT), { encoding: "utf-8" });
    expect(book.text?.encoding).toBe("utf-8");
    expect(book.sheets[0]?.rows[0]?.[0]).toContain("\ufffd");
  });

  it.each([",", ";", "\t", "|"])("is cut at %j", async (delimiter) => {
    const text = `a${delimiter}b${delimiter}c\n"x ${delimiter} y"${delimiter}1,5${delimiter}2\n`;
    const written = delimiter === "," ? text.replace("1,5", "1.5") : text;
    expect(await rowsOf(utf8(written))).toEqual([
      ["a", "b", "c"],
      [`x ${delimiter} y`, delimiter === "," ? "1.5" : "1,5", "2"],
    ]);
  });

  it("keeps every cell, whatever is in it", async () => {
    // spaces alone are not told from an empty cell, and a formula guard is taken off
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => `ก${text.replace(/[\0\ufeff\ufffd]/g, "")}ก`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), async (rows) => {
        const header = ["เอ", "บี", "ซี"];
        const quoted = [header, ...rows]
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        expect(await rowsOf(utf8(quoted))).toEqual([header, ...rows]);
      }),
    );
  });

  it.each([
    ["x.csv", "", "empty"],
    ["x.csv", "\n\n", "empty"],
    ["x.csv", ",,\n , \n", "empty"],
    ["x.xls", "\u00d0\u00cf\u0011\u00e0 W\0o\0r\0k\0b\0o\0o\0k\0", "old Excel file"],
    ["x.xlsx", "PK\u0003\u0004 broken", "may be damaged"],
    ["x.bin", "\u0001\0\0\0\0\0\0\0\u0002\0\u0005", "no table"],
    ["x.csv", "%PDF-1.7", "a PDF"],
    ["x.csv", '{ "a": 1 }', "a JSON file"],
    ["x.csv", 'a,b\n1,"2\n3,4', "opens in row 2"],
    ["x.csv", "a,b\n".repeat(100_021), "100,000 rows"],
  ])("%s that cannot be read says why in both languages (%#)", async (name, text, said) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const fault: unknown = await readBook(name, bytes).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ReadingFault);
    const { told } = fault as ReadingFault;
    expect(told.en).toContain(said);
    for (const language of [told.th, told.en]) expect(language).toContain(name);
    expect(told.th).toMatch(/[\u0e00-\u0e7f]/);
  });

  it("of a hundred thousand empty rows counts only the filled ones", async () => {
    expect(await rowsOf(utf8(`${TEXT}${",\r\n".repeat(100_000)}`))).toEqual(ROWS);
  });

  it("may say its delimiter, as Excel does", async () => {
    expect(await rowsOf(utf8(`sep=;\r\n${TEXT.replaceAll(",", ";")}`))).toEqual([[], ...ROWS]);
  });

  it("that is Thai in no encoding for certain is shown in each", async () => {
    const { text } = await readBook(
      "x.csv",
      Uint8Array.from("Ville,N\nOrl\u00e9ans,1\nN\u00eemes,2\n", (each) => each.charCodeAt(0)),
    );
    expect(text?.candidates.map(({ encoding }) => encoding)).toEqual(["utf-8", "windows-874"]);
    expect(text?.candidates[0]?.lines).toHaveLength(2);
  });
});

describe("a workbook", () => {
  it("gives all its sheets as text, empty rows kept so that row numbers are those of the file", async () => {
    const cell = (value: string | number | Date) => ({
      value,
      type: value instanceof Date ? Date : typeof value === "number" ? Number : String,
      ...(value instanceof Date && { format: "yyyy-mm-dd" }),
    });
    const rows = [["รหัส", "ค่า", "วันที่"].map(cell), [], [cell(5500101), cell(0.25), cell(new Date("2019-05-01"))]];
    // the types of the library know no sheet of mixed cells
    const file = await writeExcel([
      { data: rows as never, sheet: "หนึ่ง" },
      { data: [["x", "y"].map(cell), [cell(1), cell(2)]] as never, sheet: "สอง" },
    ]).toBuffer();
    const { sheets, text } = await readBook("x.xlsx", new Uint8Array(file));
    expect(text).toBeNull();
    expect(sheets.map(({ name }) => name)).toEqual(["หนึ่ง", "สอง"]);
    const [first] = sheets;
    if (!first) throw new Error("No sheet");
    expect(first.rows).toEqual([["รหัส", "ค่า", "วันที่"], [], ["5500101", "0.25", "2019-05-01"]]);
  });

  /** The size that the directory of a zip declares for its only member. */
  function declaring(bytes: Uint8Array, size: number): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, size, true);
    return bytes;
  }

  it("that would unfold beyond all measure is refused before it is unfolded", async () => {
    const bytes = declaring(zipSync({ "xl/workbook.xml": utf8("<workbook/>") }), 2 ** 31);
    await expect(readBook("x.xlsx", bytes)).rejects.toMatchObject({ told: { en: expect.stringContaining("160 MB") } });
  });

  it("that unfolds to more than it declares is refused", async () => {
    const bytes = declaring(zipSync({ "xl/workbook.xml": new Uint8Array(2 ** 20).fill(0x20) }), 10);
    await expect(readBook("x.xlsx", bytes)).rejects.toMatchObject({ told: { en: expect.stringContaining("damaged") } });
  });
});
