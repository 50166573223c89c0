/** The report as text to read or to paste into a letter. */
import type { Bilingual } from "../area.ts";
import type { ReadReport } from "./read-report.ts";

const LABELS = {
  file: { th: "ไฟล์", en: "File" },
  format: { th: "รูปแบบ", en: "Format" },
  encoding: { th: "รหัสอักขระ", en: "Encoding" },
  sheet: { th: "แผ่นงาน", en: "Sheet" },
  heading_row: { th: "แถวหัวตาราง", en: "Row of titles" },
  columns: { th: "คอลัมน์", en: "Columns" },
  value_column: { th: "ค่าที่แสดง", en: "Value shown" },
  placing: { th: "วางแถวด้วย", en: "Rows placed by" },
  level: { th: "ระดับพื้นที่", en: "Level" },
  rows: { th: "แถว", en: "Rows" },
  matched: { th: "จับคู่ได้", en: "Matched" },
  sums: { th: "ผลรวม", en: "Sums" },
  left_out: { th: "ไม่ได้อ่าน", en: "Left out" },
  doubts: { th: "ควรตรวจ", en: "To look at" },
  fault: { th: "เปิดไม่ได้", en: "Cannot be opened" },
  areas: { th: "พื้นที่", en: "Areas" },
} as const satisfies Record<string, Bilingual>;

export function reportText(file: string, report: ReadReport, language: keyof Bilingual): string {
  const line = (label: keyof typeof LABELS, value: string | number | null) =>
    value === null || value === "" ? [] : [`${LABELS[label][language]}: ${value}`];
  const list = (label: keyof typeof LABELS, items: readonly string[]) =>
    items.length === 0 ? [] : [`${LABELS[label][language]}:`, ...items.map((item) => `  ${item}`)];
  const { fault, left_out, doubts, sums, columns, areas } = report;
  if (fault) return [...line("file", file), ...line("fault", fault[language])].join("\n");
  return [
    ...line("file", file),
    ...line("format", report.format),
    ...line("encoding", report.encoding),
    ...line("sheet", report.sheet),
    ...line("heading_row", report.heading_row),
    ...list(
      "columns",
      columns.map(({ letter, title, kind }) => `${letter}  ${title}  (${kind})`),
    ),
    ...list(
      "areas",
      areas.map(({ name, km2 }) => `${name}  ${km2} km²`),
    ),
    ...line("placing", report.placing),
    ...line("level", report.level),
    ...line("value_column", report.value_column),
    ...(report.kind === "table" ? [...line("rows", report.rows), ...line("matched", report.matched)] : []),
    ...list(
      "sums",
      Object.entries(sums).map(([title, sum]) => `${title}: ${sum}`),
    ),
    ...list(
      "left_out",
      left_out.map(({ what, count, why }) => `${what} (${count}): ${why[language]}`),
    ),
    ...list(
      "doubts",
      doubts.map(({ row, column, value, ...said }) => `${place(row, column)}${value ?? ""}  ${said[language]}`),
    ),
  ].join("\n");
}

/** As a spreadsheet names the cell. */
const place = (row: number | null, column: string | null) =>
  row === null && column === null ? "" : `${column ?? ""}${row ?? ""}  `;
