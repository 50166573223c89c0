/** Reading: the bytes of a delimited file → its header and rows, as text. */
import { CsvError, parse } from "csv-parse/sync";
import type { ImportIssue } from "./issue.ts";

export interface TableRow {
  /** Line of the file (the header is 1; a quoted cell with line breaks counts each of them). */
  row: number;
  cells: string[];
}

export interface Table {
  header: string[];
  rows: TableRow[];
}

/**
 * Text of a file as Thai offices send it: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, or else
 * windows-874, which contains TIS-620. Any bytes are valid windows-874, so UTF-8 is tried first and strictly.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The delimiter that cuts the header into most columns; a header of one column has a comma. */
function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? "";
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Header and rows of the file, or the one issue that keeps it from being read. Empty lines are left out. */
export function readTable(bytes: Uint8Array): Table | ImportIssue {
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  try {
    // with `info`, csv-parse returns pairs; its types do not say so for plain arrays
    const parsed = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const [header, ...rows] = parsed;
    if (header && rows.length > 0) {
      return { header: header.record, rows: rows.map(({ info, record }) => ({ row: info.lines, cells: record })) };
    }
    return {
      row: 1,
      column: null,
      value: "",
      message: { th: "ไฟล์ไม่มีข้อมูล", en: "The file has no rows" },
      severity: "error",
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    return {
      row: line,
      column: null,
      value: error.code,
      message: { th: `อ่านไฟล์ไม่ได้ที่บรรทัด ${line}`, en: `The file can not be read at line ${line}: ${error.message}` },
      severity: "error",
    };
  }
}
