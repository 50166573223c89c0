import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaName } from "../../../data/area-name.ts";
import { AS_GUESSED } from "../../../data/reading/choices.ts";
import { DELIMITERS, type Delimiter } from "../../../data/reading/tables/delimiters.ts";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import { TEXT_ENCODINGS } from "../../../data/reading/text/encoding.ts";
import { understand } from "../../../data/reading/understand.ts";
import { runs } from "../../runs.ts";
import { REGISTER } from "./places/register.ts";
import { encoded } from "./text/bytes.ts";

/** Spellings of a Thai name that mean the same. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replaceAll("ำ", "\u0e4d\u0e32"),
  (name) => name.replace(/([่-๋])ำ/g, "\u0e4d$1\u0e32"),
  (name) => name.replaceAll("แ", "เเ"),
  (name) => `\u00a0${name} `,
  (name) => name.replace(/([ิ-ื])([่-๋])/g, "$2$1"),
];
/** windows-874 knows the no-break space, but our encoder does not. */
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const grouped = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** Ways to write a number, which all keep its value. */
const FORMS: readonly ((value: number) => string)[] = [
  String,
  grouped,
  (value) => thaiDigits(grouped(value)),
  (value) => (Number.isInteger(value) && value >= 0 ? `${grouped(value)}.-` : grouped(value)),
  (value) => (value < 0 ? `(${grouped(-value)})` : `${grouped(value)} บาท`),
  (value) => (value < 0 ? `- ${grouped(-value)}` : `฿${grouped(value)}`),
  (value) => value.toExponential().toUpperCase(),
  (value) => `="${value}"`,
];
/** With a comma before the decimals: two of them always, which tells the column's custom. */
const decimalComma = (value: number) =>
  value.toLocaleString("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const COMMA_FORMS: readonly ((value: number) => string)[] = [
  decimalComma,
  (value) => decimalComma(value).replaceAll(".", ""),
  (value) => thaiDigits(decimalComma(value)),
  (value) => (value < 0 ? `(${decimalComma(-value)})` : `${decimalComma(value)} บาท`),
];
/** Ways in which a code of seven digits comes out of a spreadsheet. */
const CODE_FORMS: readonly ((code: string) => string)[] = [
  String,
  (code) => `="${code}"`,
  (code) => Number(code).toExponential(6).replace("e", "E").replace("+", "+0"),
  (code) => Number(code).toLocaleString("en-US"),
  (code) => `${code}.0`,
  thaiDigits,
];

interface Written {
  text: string;
  expected: Map<string, number | null>;
}

const QUOTED = (cell: string, delimiter: Delimiter, always: boolean) =>
  always || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const PROVINCES = REGISTER.province.areas;
const row = fc.record({
  spelling: fc.constantFrom(...SPELLINGS),
  titled: fc.boolean(),
  value: fc.option(
    fc.integer({ min: -1_000_000, max: 100_000_000 }).map((cents) => cents / 100),
    { freq: 6 },
  ),
  form: fc.nat(),
  end: fc.constantFrom("\r\n", "\n", "\r"),
  quoted: fc.boolean(),
});

const table = fc.record({
  provinces: fc.uniqueArray(fc.nat(PROVINCES.length - 1), { minLength: 4, maxLength: 20 }),
  rows: fc.array(row, { minLength: 20, maxLength: 20 }),
  delimiter: fc.constantFrom(...DELIMITERS),
  encoding: fc.constantFrom(...TEXT_ENCODINGS),
  mark: fc.boolean(),
  title: fc.boolean(),
  comma: fc.boolean(),
  lastEnd: fc.boolean(),
});

type Generated = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function write({ provinces, rows, delimiter, title, comma, lastEnd }: Generated): Written {
  const forms = comma ? COMMA_FORMS : FORMS;
  const expected = new Map<string, number | null>();
  const lines = provinces.map((place, at) => {
    const [area, how] = [PROVINCES[place], rows[at]];
    if (!area || !how) throw new Error("More areas than rows");
    expected.set(area.code, how.value);
    const name = plainSpaces(how.spelling(how.titled ? areaName(area, "th") : area.name_th));
    const value = how.value === null ? "ไม่มีข้อมูล" : forms[how.form % forms.length]?.(how.value);
    const cells = [name, value ?? "", "หมายเหตุ"].map((cell) => QUOTED(cell, delimiter, how.quoted));
    return cells.join(delimiter) + how.end;
  });
  const above = title ? `ตารางที่ 1${delimiter}${delimiter}\r\n` : "";
  const text = `${above}${["จังหวัด", "งบประมาณ", "อื่น ๆ"].join(delimiter)}\r\n${lines.join("")}`;
  return { text: lastEnd ? text : text.replace(/(\r\n|\n|\r)$/, ""), expected };
}

describe("a generated table", { timeout: 300_000 }, () => {
  it("is read to what generated it, whatever its line ends, delimiter, encoding, quotes, numbers and spellings", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (generated) => {
        const { text, expected } = write(generated);
        const { encoding, mark } = generated;
        const bytes = encoded[encoding](mark && encoding !== "windows-874" ? `\ufeff${text}` : text);
        const book = await readBook("x.csv", bytes);
        expect(book.text).toMatchObject({ encoding, delimiter: generated.delimiter, candidates: [] });
        const { result, choices } = understand("x.csv", AS_GUESSED, book, REGISTER);
        // a column without any number is none to colour by: then the rows are counted
        const known = [...expected.values()].some((value) => value !== null);
        expect(choices).toMatchObject({ placing: "name", level: "province", value: known ? 1 : null });
        if (!known) return;
        const joined = result.kind === "areas" ? [...result.joined.areas] : [];
        expect(new Map(joined.map(([code, { value }]) => [code, value]))).toEqual(expected);
      }),
      { numRuns: runs(3000, 50_000) },
    );
  });

  it("of codes is joined by them, whatever a spreadsheet made of each", async () => {
    const laos = REGISTER.lao.areas.filter(({ code }) => code.length === 7);
    const coded = fc.uniqueArray(fc.record({ at: fc.nat(laos.length - 1), form: fc.constantFrom(...CODE_FORMS) }), {
      minLength: 3,
      maxLength: 20,
      selector: ({ at }) => at,
    });
    await fc.assert(
      fc.asyncProperty(coded, fc.constantFrom(...DELIMITERS), async (rows, delimiter) => {
        const lines = rows.map(({ at, form }, row) => {
          const cells = [form(laos[at]?.code ?? ""), String(row)].map((cell) => QUOTED(cell, delimiter, false));
          return cells.join(delimiter);
        });
        const text = [`รหัส อปท.${delimiter}ครัวเรือน`, ...lines].join("\n");
        const book = await readBook("x.csv", encoded["utf-8"](text));
        const { result } = understand("x.csv", AS_GUESSED, book, REGISTER);
        const joined = result.kind === "areas" ? [...result.joined.areas] : [];
        const expected = rows.map(({ at }, row) => [laos[at]?.code, row]);
        expect(new Map(joined.map(([code, { value }]) => [code, value]))).toEqual(new Map(expected as []));
      }),
      { numRuns: runs(2000, 20_000) },
    );
  });
});
