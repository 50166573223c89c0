import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AS_GUESSED } from "../../../data/reading/choices.ts";
import { ReadingFault } from "../../../data/reading/fault.ts";
import { numberAt } from "../../../data/reading/joined.ts";
import { reportOfTable } from "../../../data/reading/report.ts";
import { reportOfFile } from "../../../data/reading/report-of-file.ts";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import { type Understood, understand } from "../../../data/reading/understand.ts";
import { EXPECTED } from "./expected.ts";
import { REGISTER } from "./places/register.ts";

/** Files like those that people sent: made for these tests. */
async function read(file: string): Promise<Understood> {
  const bytes = new Uint8Array(readFileSync(new URL(`cases/${file}`, import.meta.url)));
  return understand(file, AS_GUESSED, await readBook(file, bytes), REGISTER);
}

/** Names of areas with the sum of their rows, or of the first. */
function areas({ result }: Understood): Record<string, number | null> {
  if (result.kind === "points") throw new Error("Points, not areas");
  return Object.fromEntries([...result.joined.areas.values()].map(({ area, value }) => [area.name_th, value]));
}

function valuesOf({ table, choices }: Understood): (number | null)[] {
  const { value } = choices;
  return value === null ? [] : table.rows.map((_, row) => numberAt(table, row, value));
}

const FIVE = { เชียงใหม่: 120, ลำพูน: 45, ลำปาง: 80, น่าน: 30, แพร่: 25 };

const CASES = { tables: new URL("cases/", import.meta.url), outlines: new URL("outlines/cases/", import.meta.url) };

describe("the report of a file like those that people send", () => {
  const placesOf = (at: URL) => readdirSync(at).map((file): [string, URL] => [file, new URL(file, at)]);
  const files = [...placesOf(CASES.outlines), ...placesOf(CASES.tables)];

  it("is expected of every case", () => {
    expect(files.map(([file]) => file).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(files)("says what is in %s", async (file, at) => {
    const report = await reportOfFile(file, new Uint8Array(readFileSync(at)), () => REGISTER);
    const { areas = [], layers, left = [], doubts = [], fault = null, ...said } = EXPECTED[file] ?? {};
    expect(report).toMatchObject(said);
    expect(report.areas).toEqual(areas.map(([name, km2]) => ({ name, km2 })));
    if (layers) expect(report.layers.map(({ name }) => name)).toEqual(layers);
    expect(report.left_out.map(({ what, count }) => [what, count])).toEqual(left);
    expect(report.doubts.map(({ en }) => en)).toEqual(doubts.map((each) => expect.stringContaining(each)));
    expect(report.fault?.en ?? null).toEqual(fault && expect.stringContaining(fault));
    for (const { th } of report.doubts) expect(th).toMatch(/\p{Script=Thai}/u);
  });
});

describe("a table like those that people send", () => {
  it.each([
    ["T01_mixed_eol_crlf_then_lf.csv", FIVE],
    ["T16_no_cell_references.xlsx", FIVE],
    ["T19_calc.ods", FIVE],
    ["T21b_html_named_csv.csv", FIVE],
    ["T22_xlsx_named_xls.xls", FIVE],
    ["T24_hidden_first_sheet.xlsx", FIVE],
    ["T36_trailing_empty_rows.csv", FIVE],
    ["T05_decimal_comma.csv", { เชียงใหม่: 12.5, ลำพูน: 8.25, ลำปาง: 1234.5, น่าน: 3.125 }],
    ["T25_date_bbbb.xlsx", { เชียงใหม่: 120, ลำพูน: 45, ลำปาง: 80 }],
    ["T27b_money_dash_all.csv", { เชียงใหม่: 1500, ลำพูน: 1200, ลำปาง: 3000 }],
    ["T47_negative_report.csv", { เชียงใหม่: -12.5, ลำพูน: 3, ลำปาง: -1 }],
  ])("%s gives every province its value", async (file, expected) => {
    const understood = await read(file);
    expect(understood.choices.level).toBe("province");
    expect(areas(understood)).toEqual(expected);
    expect(reportOfTable(understood)).toMatchObject({ kind: "table", rows: Object.keys(expected).length, fault: null });
  });

  it("T06 has its coordinates with a decimal comma, and says so", async () => {
    const understood = await read("T06_latlon_decimal_comma.csv");
    expect(understood.result).toMatchObject({
      kind: "points",
      placed: {
        points: [
          { lat: 18.79, lng: 98.98 },
          { lat: 18.788, lng: 98.985 },
          { lat: 18.7885, lng: 98.9853 },
        ],
      },
    });
    expect(valuesOf(understood)).toEqual([10, 20, 5]);
    expect(reportOfTable(understood).doubts).toEqual([
      expect.objectContaining({ column: "B", value: "18,79" }),
      expect.objectContaining({ column: "C", value: "98,98" }),
    ]);
  });

  it("T07 has degrees, minutes and seconds", async () => {
    const { result } = await read("T07_dms.csv");
    if (result.kind === "areas") throw new Error("Areas, not points");
    const [first, second] = result.placed.points;
    expect([first?.lat, first?.lng]).toEqual([expect.closeTo(18.79, 9), expect.closeTo(98.98, 9)]);
    expect([second?.lat, second?.lng]).toEqual([expect.closeTo(18.790139, 6), expect.closeTo(98.980139, 6)]);
  });

  it.each([
    ["T11_codes_scientific_exact.csv", { "3500102": 10, "4500103": 20, "4500601": 30 }],
    ["T33_excel_text_formula_codes.csv", { "3500102": 10, "4500103": 20 }],
  ])("%s is matched by codes", async (file, expected) => {
    const { result, choices } = await read(file);
    expect(choices).toMatchObject({ placing: "code", level: "lao" });
    const joined = result.kind === "areas" ? [...result.joined.areas] : [];
    expect(Object.fromEntries(joined.map(([code, { value }]) => [code, value]))).toEqual(expected);
  });

  it("T12b paints no province, and says that two rows are about one LAO", async () => {
    const understood = await read("T12b_tambon_decomposed.csv");
    expect(understood.choices.level).toBe("lao");
    expect(understood.result).toMatchObject({ joined: { matchedRows: 3, unmatched: [] } });
    expect(areas(understood)).toEqual({ สันกลาง: 10, ดอนแก้ว: 20 });
    expect(reportOfTable(understood).doubts).toEqual([
      expect.objectContaining({ row: 2, column: "A", en: "Several rows are about one area (San Klang): rows 2, 4" }),
    ]);
  });

  it("T13 matches every spelling", async () => {
    expect((await read("T13_thai_spelling.csv")).result).toMatchObject({ joined: { matchedRows: 12, unmatched: [] } });
  });

  it("T14 has the merged province in each of its rows", async () => {
    const { table } = await read("T14_merged_province.xlsx");
    expect(table.rows.map(([province]) => province)).toEqual(["เชียงใหม่", "เชียงใหม่", "เชียงใหม่", "เชียงราย", "เชียงราย"]);
  });

  it("T18 says that it is protected by a password", async () => {
    const fault: unknown = await read("T18_password.xlsx").catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ReadingFault);
    expect((fault as ReadingFault).told).toMatchObject({
      th: expect.stringContaining("ตั้งรหัสผ่าน"),
      en: expect.stringContaining("protected by a password"),
    });
  });

  it("T24 says which sheet is hidden", async () => {
    const { left_out, sheet } = reportOfTable(await read("T24_hidden_first_sheet.xlsx"));
    expect(sheet).toBe("ข้อมูล");
    expect(left_out).toMatchObject([{ what: "รายการ", why: { en: "A hidden sheet" } }]);
  });

  it("T25 has dates that are dates, and offers them as no numbers", async () => {
    const { table, guess } = await read("T25_date_bbbb.xlsx");
    expect(table.rows.map((row) => row[1])).toEqual(["2024-01-01", "2024-01-02", "2024-01-03"]);
    expect(guess.numeric).toEqual([2]);
  });

  it("T26 names its columns of one title by their letters", async () => {
    const { table } = await read("T26_duplicate_headings.csv");
    expect(table.columns.map(({ title }) => title)).toEqual([
      "จังหวัด",
      "จำนวน (B)",
      "ร้อยละ (C)",
      "จำนวน (D)",
      "ร้อยละ (E)",
    ]);
  });

  it("T28 has titles in two rows", async () => {
    const { table } = await read("T28_two_header_rows.xlsx");
    expect(table.columns.map(({ title }) => title)).toEqual([
      "จังหวัด",
      "จำนวน ชาย",
      "จำนวน หญิง",
      "ร้อยละ ชาย",
      "ร้อยละ หญิง",
    ]);
    expect(table.rows[0]).toEqual(["เชียงใหม่", "10", "20", "1", "2"]);
  });
});
