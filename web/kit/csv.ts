/** Comma-separated values for spreadsheets: a byte order mark so that Thai opens right, CRLF, quotes where needed (RFC 4180). */
import { spreadsheetCell } from "../../data/spreadsheet-cell.ts";

export type CsvCell = string | number | null;

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  const safe = typeof cell === "string" ? spreadsheetCell(cell) : String(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}
