/** A sheet as a table: the row with the titles, and the rows of data below it. */
import { OwnFault } from "../fault.ts";
import type { Sheet } from "./book.ts";
import { readCell, tidy } from "./number.ts";

export interface Table {
  /** Which row of the sheet has the titles, from 0. */
  headerRow: number;
  /** One per column, none empty. */
  titles: string[];
  /** Cells by column; rows without any text are left out. */
  rows: string[][];
  /** Where each row stands in the sheet, from 1 as a spreadsheet counts. */
  lines: number[];
}

/** Rows that the titles are looked for in. */
export const HEADER_ROWS = 20;

const isText = (cell: string) => readCell(cell).kind === "text";

/** The first row with two texts or more that are no numbers; a title over the whole sheet stands alone in its row. */
export function guessHeaderRow({ rows }: Sheet): number {
  const found = rows.slice(0, HEADER_ROWS).findIndex((row) => row.filter(isText).length >= 2);
  return Math.max(0, found);
}

/** @throws OwnFault when there is no row of data below the titles, or one column only */
export function tableOf(sheet: Sheet, headerRow: number, file: string): Table {
  const { rows } = sheet;
  const header = rows[headerRow] ?? [];
  const numbered = rows.map((row, index) => ({ row, line: index + 1 })).slice(headerRow + 1);
  const filled = numbered.filter(({ row }) => row.some((cell) => tidy(cell) !== ""));
  const below = filled.map(({ row }) => row);
  const width = below.reduce((widest, { length }) => Math.max(widest, length), header.length);
  const titles = Array.from({ length: width }, (_, column) => tidy(header[column] ?? "") || columnLetters(column));
  // columns that were left empty in the spreadsheet are none
  const used = titles
    .map((_, column) => column)
    .filter((column) => below.some((row) => tidy(row[column] ?? "") !== ""));
  if (below.length === 0) throw new OwnFault("own.fault_no_rows", { name: file });
  if (used.length < 2) throw new OwnFault("own.fault_one_column", { name: file });
  return {
    headerRow,
    titles: used.map((column) => titles[column] ?? ""),
    rows: below.map((row) => used.map((column) => row[column] ?? "")),
    lines: filled.map(({ line }) => line),
  };
}

/** Where a row of the table stands in the file, from 1. */
export function fileRow({ lines }: Table, row: number): number {
  return lines[row] ?? row + 1;
}

/** A, B, … Z, AA, as a spreadsheet names its columns. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
