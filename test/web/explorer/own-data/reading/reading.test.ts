import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/node";
import { guessReading } from "../../../../../web/explorer/own-data/matching/guess.ts";
import { placeRows } from "../../../../../web/explorer/own-data/matching/points.ts";
import { readBook } from "../../../../../web/explorer/own-data/reading/book.ts";
import { readCell } from "../../../../../web/explorer/own-data/reading/number.ts";
import { guessHeaderRow, tableOf } from "../../../../../web/explorer/own-data/reading/table.ts";
import { REGISTER } from "../matching/register.ts";

const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const utf16 = (text: string, mark = true) => new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + text, "utf16le"));
/** Thai letters of Windows are the Unicode ones, moved. */
const windows874 = (text: string) =>
  new Uint8Array(
    [...text].map((letter) =>
      letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x0e00 + 0xa0,
    ),
  );

const rowsOf = async (bytes: Uint8Array<ArrayBuffer>, name = "x.csv") => (await readBook(name, bytes)).sheets[0]?.rows;
const tableFrom = async (text: string) => {
  const sheet = (await readBook("x.csv", utf8(text))).sheets[0] ?? { name: "", rows: [] };
  return tableOf(sheet, guessHeaderRow(sheet), "x.csv");
};

const TEXT = "จังหวัด,ค่า\r\nเชียงใหม่,1\r\n";
const ROWS = [
  ["จังหวัด", "ค่า"],
  ["เชียงใหม่", "1"],
];

describe("a text file", () => {
  it.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
    ["UTF-16 LE", utf16(TEXT)],
    ["UTF-16 BE", utf16(TEXT).map((_, at, all) => all[at ^ 1] ?? 0)],
    ["windows-874", windows874(TEXT)],
  ])("is read in %s", async (_, bytes) => {
    expect(await rowsOf(bytes as Uint8Array<ArrayBuffer>)).toEqual(ROWS);
  });

  it("of UTF-16 without a mark is told by its zeros", async () => {
    const text = TEXT + "ลำพูน,2\r\n".repeat(20);
    expect((await rowsOf(utf16(text, false)))?.slice(0, 2)).toEqual(ROWS);
  });

  it("is read in another encoding when a person says so", async () => {
    const book = await readBook("x.csv", windows874(TEXT), { encoding: "utf-8" });
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
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\0\ufeff\ufffd]/.test(text));
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
    ["x.csv", "", "own.fault_empty"],
    ["x.csv", "\n\n", "own.fault_empty"],
    ["x.xls", "a,b\n1,2", "own.fault_xls"],
    ["x.xlsx", "PK\u0003\u0004 broken", "own.fault_xlsx"],
    ["x.bin", "\u0001\0\0\0\0\0\0\0\u0002\0\u0005", "own.fault_unknown"],
    ["x.csv", "a,b\n".repeat(50_021), "own.fault_rows"],
  ])("%s that cannot be read says why (%#)", async (name, text, key) => {
    await expect(readBook(name, utf8(text))).rejects.toMatchObject({ key });
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
    const table = tableOf(first, guessHeaderRow(first), "x.xlsx");
    expect(table).toEqual({
      headerRow: 0,
      titles: ["รหัส", "ค่า", "วันที่"],
      rows: [["5500101", "0.25", "2019-05-01"]],
      lines: [3],
    });
  });
});

describe("the table", () => {
  it("begins at the first row with two titles; a heading above it is none", async () => {
    const table = await tableFrom("รายงานประจำปี 2562,,\n,,\nจังหวัด,คน,หมายเหตุ\nตาก,5,\n,,\nแพร่,6,ดี\n");
    expect(table).toEqual({
      headerRow: 2,
      titles: ["จังหวัด", "คน", "หมายเหตุ"],
      rows: [
        ["ตาก", "5", ""],
        ["แพร่", "6", "ดี"],
      ],
      lines: [4, 6],
    });
  });

  it("of one column, or without rows, is refused", async () => {
    await expect(tableFrom("จังหวัด,คน\n")).rejects.toMatchObject({ key: "own.fault_no_rows" });
    await expect(tableFrom("จังหวัด\nตาก\n")).rejects.toMatchObject({ key: "own.fault_one_column" });
  });
});

describe("a number", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["๑,๒๓๔.๕", 1234.5],
    ["-3", -3],
    ["−3", -3],
    [" 12 ", 12],
    ["45%", 45],
    ["1.5E3", 1500],
    [".5", 0.5],
    ["0", 0],
  ])("%s is %d", (text, value) => {
    expect(readCell(text)).toMatchObject({ kind: "number", value });
  });

  it.each(["", " ", "-", "–", "ไม่มีข้อมูล", "N/A", "#N/A", "null"])("%j is missing, not zero", (text) => {
    expect(readCell(text)).toEqual({ kind: "none" });
  });

  it.each(["1,23", "12 คน", "2019-05-01", "1.2.3", "e5", "+", "เชียงใหม่"])("%j is no number", (text) => {
    expect(readCell(text)).toEqual({ kind: "text" });
  });

  it("comes back from how either language writes it", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.boolean(), (number, thai) => {
        const value = Number(number.toFixed(4)) + 0;
        const text = new Intl.NumberFormat(thai ? "th-u-nu-thai" : "en", { maximumFractionDigits: 4 }).format(value);
        expect(readCell(text)).toMatchObject({ kind: "number", value });
      }),
    );
  });
});

describe("the guess", () => {
  const guess = async (text: string) => guessReading(await tableFrom(text), REGISTER);

  it("takes LAO codes before names, and the first amount as the value", async () => {
    const { choices } = await guess(
      "ลำดับ,รหัส อปท.,ชื่อ,ปี,ครัวเรือน\n1,3500102,เทศบาลนครเชียงใหม่,2562,120\n2,5501404,เทศบาลตำบลแม่โจ้,2562,80\n",
    );
    expect(choices).toMatchObject({ placing: "code", level: "lao", code: 1, name: 2, value: 4 });
  });

  it("tells names of LAOs, districts and provinces apart, though they share many names", async () => {
    const { choices } = await guess(
      "อปท.,อำเภอ,จังหวัด,คน\nเทศบาลนครยะลา,เมือง,ยะลา,5\nอบต.สันทราย,พร้าว,เชียงใหม่,6\nเทศบาลนครระยอง,เมืองระยอง,ระยอง,7\n",
    );
    expect(choices).toMatchObject({ placing: "name", level: "lao", name: 0, amphoe: 1, province: 2, value: 3 });
  });

  it("takes a list of provinces for one, by name or by code", async () => {
    expect((await guess("Province,Households\nChiang Mai,5\nTak,6\nBangkok,7\n")).choices).toMatchObject({
      placing: "name",
      level: "province",
      name: 0,
      value: 1,
    });
    expect((await guess("รหัสจังหวัด,คน\n50,15\n63,20\n10,30\n")).choices).toMatchObject({
      placing: "code",
      level: "province",
      code: 0,
      value: 1,
    });
  });

  it("finds coordinates, also under titles that are swapped, and refuses metres", async () => {
    expect((await guess("ชื่อจุด,ละติจูด,ลองจิจูด,คน\nก,18.79,98.98,5\nข,13.75,100.5,6\n")).choices).toMatchObject({
      placing: "point",
      lat: 1,
      lng: 2,
      value: 3,
    });
    const swapped = await guess("ชื่อจุด,lat,lng,คน\nก,98.98,18.79,5\nข,100.5,13.75,6\n");
    expect(swapped.choices).toMatchObject({ placing: "point", lat: 2, lng: 1 });
    expect(swapped.notices).toEqual([{ kind: "swapped", lat: "lat", lng: "lng" }]);
    const utm = await guess("ชื่อจุด,Easting,Northing,คน\nก,498000,2078000,5\nข,660000,1520000,6\n");
    expect(utm.notices).toEqual([{ kind: "utm", easting: "Easting", northing: "Northing" }]);
    expect(utm.choices).toMatchObject({ lat: null, lng: null, value: 3 });
  });

  it("never fails", () => {
    const cells = fc.constantFrom("", "เชียงใหม่", "50", "5500101", "18.7", "98.9", "498000", "x", "ยะลา");
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const table = { headerRow: 0, titles: ["a", "ชื่อ", "code"], rows, lines: [] };
        const { choices } = guessReading(table, REGISTER);
        const used = [choices.code, choices.lat, choices.lng].filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});

describe("points", () => {
  it("outside Thailand, swapped, in metres or missing are told apart", () => {
    const rows = [
      ["18.79", "98.98"],
      ["98.98", "18.79"],
      ["48.85", "2.35"],
      ["2078000", "498000"],
      ["", "98.98"],
      ["18.79° N", "98.98 E"],
    ];
    const table = { headerRow: 0, titles: ["lat", "lng"], rows, lines: [] };
    const choices = {
      placing: "point",
      level: "lao",
      code: null,
      name: null,
      province: null,
      amphoe: null,
      lat: 0,
      lng: 1,
      value: null,
      repeated: "first",
    } as const;
    const { points, faults } = placeRows(table, choices, REGISTER.province.areas);
    expect(points.map(({ row }) => row)).toEqual([0, 5]);
    expect(faults.map(({ fault }) => fault)).toEqual(["swapped", "outside", "metres", "empty"]);
  });
});
