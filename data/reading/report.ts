/** What was understood of a table. */
import { isDate } from "./dates.ts";
import { codeOf } from "./places/register.ts";
import { type ColumnKind, type Doubt, type LeftOut, NOTHING_READ, type ReadReport } from "./read-report.ts";
import { POINT_FAULTS, REASONS } from "./reasons.ts";
import { cellAt, fileRow, type Table } from "./table.ts";
import { tidy } from "./text/normalise-thai.ts";
import type { Understood } from "./understand.ts";

/** Doubts of one kind beyond this are one more doubt, with their number. */
const MOST_DOUBTS = 200;
/** Rows of one area that are listed; the others are counted. */
const MOST_LINES = 20;

export function reportOfTable(understood: Understood): ReadReport {
  const { book, sheet, table, choices, result } = understood;
  const kinds = table.columns.map((_, column) => kindOf(understood, column));
  const areas = result.kind === "areas";
  return {
    ...NOTHING_READ,
    format: book.format,
    encoding: book.text?.encoding ?? null,
    kind: "table",
    left_out: leftOut(understood),
    sheet: book.sheets[sheet]?.name || null,
    heading_row: table.headerRow < 0 ? null : table.headerRow + 1,
    columns: table.columns.map(({ letter, title }, column) => ({ letter, title, kind: kinds[column] ?? "text" })),
    value_column: choices.value === null ? null : (table.columns[choices.value]?.title ?? null),
    placing: choices.placing,
    level: areas ? choices.level : null,
    rows: table.rows.length,
    matched: areas ? result.joined.matchedRows : result.placed.points.length,
    sums: Object.fromEntries(
      table.columns.flatMap(({ title }, column) =>
        kinds[column] === "number" ? [[title, sumOf(table, column)] as const] : [],
      ),
    ),
    doubts: doubtsOf(understood),
  };
}

const SAMPLE = 500;

function kindOf({ table, guess, choices }: Understood, column: number): ColumnKind {
  if (column === choices.code) return "code";
  if (column === choices.lat || column === choices.lng) return "point";
  if ([choices.name, choices.province, choices.amphoe].includes(column)) return "name";
  const cells = table.rows.slice(0, SAMPLE).map((cells) => cells[column] ?? "");
  if (guess.numeric.includes(column)) {
    const shares = cells.filter((_, row) => isPercent(table, row, column)).length;
    return shares * 2 > cells.length ? "percent" : "number";
  }
  const filled = cells.filter((cell) => tidy(cell) !== "");
  if (filled.length > 0 && filled.filter(isDate).length * 2 > filled.length) return "date";
  return filled.length > 0 && filled.every((cell) => /^\d{2,}$/.test(codeOf(cell))) ? "code" : "text";
}

function isPercent(table: Table, row: number, column: number): boolean {
  const cell = cellAt(table, row, column);
  return cell.kind === "number" && cell.percent;
}

/** Twelve digits: beyond them stands the noise of adding binary fractions. */
function sumOf(table: Table, column: number): number {
  let sum = 0;
  for (const row of table.rows.keys()) {
    const cell = cellAt(table, row, column);
    if (cell.kind === "number") sum += cell.value;
  }
  return Number(sum.toPrecision(12));
}

function leftOut({ book, sheet, table }: Understood): LeftOut[] {
  const others = book.sheets.filter((_, at) => at !== sheet);
  return [
    ...others.map(({ name, hidden, rows }) => ({
      what: name,
      count: rows.length,
      why: hidden
        ? { th: "แผ่นงานที่ซ่อนไว้", en: "A hidden sheet" }
        : { th: "แผ่นงานอื่น เลือกได้ครั้งละแผ่น", en: "Another sheet: one is read at a time" },
    })),
    ...(table.repeatedHeadings.length > 0
      ? [
          {
            what: table.repeatedHeadings.join(", "),
            count: table.repeatedHeadings.length,
            why: {
              th: "แถวที่ซ้ำหัวตาราง หรือบอกว่าเป็นตารางต่อ",
              en: "Rows that repeat the titles, or say that the table goes on",
            },
          },
        ]
      : []),
  ];
}

/** What to look at, in the order of the file. */
function doubtsOf(understood: Understood): Doubt[] {
  const { table, book } = understood;
  const encoding = book.text?.candidates.length
    ? [
        {
          row: null,
          column: null,
          value: book.text.encoding,
          th: "ไม่แน่ใจรหัสอักขระ เทียบตัวอย่างแล้วเลือก",
          en: "The encoding is not certain: compare the samples and choose",
        },
      ]
    : [];
  const forms = table.columns.flatMap(({ letter, form }): Doubt[] => {
    if (form.form === "comma") {
      const th = `อ่านจุลภาคเป็นจุดทศนิยมทั้งคอลัมน์ เพราะมีค่าอย่าง ${form.evidence}`;
      const en = `Commas are read as decimal signs in the whole column, because of values such as ${form.evidence}`;
      return [{ row: null, column: letter, value: form.evidence, th, en }];
    }
    if (form.against === null) return [];
    const th = "จุลภาคในค่านี้อาจเป็นจุดทศนิยม แต่คอลัมน์นี้ใช้จุดเป็นทศนิยม";
    const en = "The comma of this value may begin decimals, but the column uses points for them";
    return [{ row: null, column: letter, value: form.against, th, en }];
  });
  return [...encoding, ...forms, ...placeDoubts(understood), ...valueDoubts(understood)];
}

function placeDoubts({ table, choices, result }: Understood): Doubt[] {
  const letter = (column: number | null) => (column === null ? null : (table.columns[column]?.letter ?? null));
  if (result.kind === "points") {
    return capped(
      result.placed.faults.map(({ row, text, fault }) => ({
        row: fileRow(table, row),
        column: letter(choices.lat),
        value: text,
        ...POINT_FAULTS[fault],
      })),
    );
  }
  const column = letter(choices.placing === "code" ? choices.code : choices.name);
  const { unmatched, repeated } = result.joined;
  const without = unmatched.flatMap(({ identity, unmatched: { reason }, rows }) =>
    rows.map((row) => ({ row: fileRow(table, row), column, value: identity.text, ...REASONS[reason] })),
  );
  const twice = repeated.map(({ area, rows }) => {
    const lines = rows.slice(0, MOST_LINES).map((row) => fileRow(table, row));
    const rest = rows.length - lines.length;
    const listed = lines.join(", ");
    const th = `มีหลายแถวของพื้นที่เดียวกัน (${area.name_th}): แถว ${listed}${rest > 0 ? ` และอีก ${rest} แถว` : ""}`;
    const en = `Several rows are about one area (${area.name_en}): rows ${listed}${rest > 0 ? ` and ${rest} more` : ""}`;
    return { row: lines[0] ?? null, column, value: area.code, th, en };
  });
  return [...capped(without), ...capped(twice)];
}

/** Cells of the shown column that hold something that is no number. */
function valueDoubts({ table, choices: { value } }: Understood): Doubt[] {
  if (value === null) return [];
  const { letter = null } = table.columns[value] ?? {};
  const found = table.rows.flatMap((cells, row): Doubt[] => {
    if (cellAt(table, row, value).kind !== "text") return [];
    const written = cells[value] ?? "";
    const [th, en] = [`“${written}” ไม่ใช่ตัวเลข จึงไม่นับ`, `“${written}” is no number and counts for nothing`];
    return [{ row: fileRow(table, row), column: letter, value: written, th, en }];
  });
  return capped(found);
}

function capped(doubts: readonly Doubt[]): Doubt[] {
  const rest = doubts.length - MOST_DOUBTS;
  if (rest <= 0) return [...doubts];
  const more = { row: null, column: null, value: String(rest), th: `และอีก ${rest} แถว`, en: `and ${rest} more rows` };
  return [...doubts.slice(0, MOST_DOUBTS), more];
}
