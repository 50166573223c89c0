/** A sheet as a table: titles, the rows of data below them, and what of the sheet is neither. */
import { ReadingFault } from "./fault.ts";
import { columnLetter, distinctTitles, isSecondHeading, joinHeadings } from "./headings.ts";
import { type Cell, type FormOfColumn, formOf, readCell } from "./numbers.ts";
import type { Merge, Sheet } from "./tables/book.ts";
import { tidy } from "./text/normalise-thai.ts";

export interface Column {
  /** None empty, none twice. */
  title: string;
  /** As a spreadsheet names it. */
  letter: string;
  /** How its numbers write decimals. */
  form: FormOfColumn;
}

export interface Table {
  /** Which row of the sheet has the titles, from 0; the first of two; -1 = none. */
  headerRow: number;
  columns: Column[];
  /** Cells by column; a merged cell holds for its range. Rows without any text are left out. */
  rows: string[][];
  /** Where each row stands in the sheet, from 1 as a spreadsheet counts. */
  lines: number[];
  /** Rows below the titles that repeat them, or say that the table goes on, from 1. */
  repeatedHeadings: number[];
}

/** Of a column, the cells that tell how its numbers are written. */
const FORM_SAMPLE = 2000;

/** @throws ReadingFault when there is no row of data below the titles, or one column only */
export function tableOf(sheet: Sheet, headerRow: number, file: string): Table {
  const { rows } = sheet;
  const second =
    headerRow >= 0 && isSecondHeading(rows[headerRow] ?? [], rows[headerRow + 1] ?? [], rows[headerRow + 2]);
  const begin = headerRow + (second ? 2 : 1);
  const merged = mergedCells(sheet, begin);
  const headings = rows
    .slice(Math.max(0, headerRow), begin)
    .map((row, at) => withMerged(row, merged.get(headerRow + at), rows));
  const [upper = [], lower = []] = headings;
  const written = headerRow < 0 ? [] : second ? joinHeadings(upper, lower) : upper.map(tidy);

  const kept: { cells: string[]; line: number }[] = [];
  const repeatedHeadings: number[] = [];
  const heads = new Set([upper, lower].map(rowKey).filter((key) => key !== ""));
  for (let at = begin; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (!row.some((cell) => tidy(cell) !== "")) continue;
    if (heads.has(rowKey(row)) || saysItGoesOn(row)) repeatedHeadings.push(at + 1);
    else kept.push({ cells: withMerged(row, merged.get(at), rows), line: at + 1 });
  }
  const width = kept.reduce((widest, { cells }) => Math.max(widest, cells.length), written.length);
  const titles = distinctTitles(Array.from({ length: width }, (_, column) => written[column] ?? ""));
  // columns that were left empty in the spreadsheet are none
  const used = titles
    .map((_, column) => column)
    .filter((column) => kept.some(({ cells }) => tidy(cells[column] ?? "") !== ""));
  if (kept.length === 0) {
    throw new ReadingFault({ th: `${file} ไม่มีแถวข้อมูลใต้หัวตาราง`, en: `${file} has no row below its titles` });
  }
  if (used.length < 2) {
    throw new ReadingFault({
      th: `${file} มีคอลัมน์เดียว ลองเปลี่ยนตัวคั่น`,
      en: `${file} has one column only: try another delimiter`,
    });
  }
  const data = kept.map(({ cells }) => used.map((column) => cells[column] ?? ""));
  const columns = used.map((column, place) => ({
    title: titles[column] ?? "",
    letter: columnLetter(column),
    form: formOf(data.slice(0, FORM_SAMPLE).map((cells) => cells[place] ?? "")),
  }));
  return { headerRow, columns, rows: data, lines: kept.map(({ line }) => line), repeatedHeadings };
}

const rowKey = (row: readonly string[]) => row.map(tidy).join("\t").trim();

/** `ตารางที่ 1 (ต่อ)` alone in its row: the table goes on, on the next page. */
function saysItGoesOn(row: readonly string[]): boolean {
  const filled = row.filter((cell) => tidy(cell) !== "");
  return filled.length === 1 && /\((ต่อ|continued|cont\.?)\)\s*$/i.test(tidy(filled[0] ?? ""));
}

/** By row: for each column of a merged range, where its value stands. A range over the titles' rows is theirs alone. */
function mergedCells({ merges, rows }: Sheet, begin: number): Map<number, [column: number, merge: Merge][]> {
  // ranges may be drawn to the end of the sheet
  const last = rows.length - 1;
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const found = new Map<number, [number, Merge][]>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, merge.top < begin ? begin - 1 : last);
    const right = Math.min(merge.right, widest - 1);
    for (let row = merge.top; row <= bottom; row++) {
      const cells = found.get(row) ?? [];
      for (let column = merge.left; column <= right; column++) cells.push([column, merge]);
      found.set(row, cells);
    }
  }
  return found;
}

function withMerged(
  row: readonly string[],
  merged: readonly [column: number, merge: Merge][] | undefined,
  rows: readonly (readonly string[])[],
): string[] {
  if (!merged) return [...row];
  const width = merged.reduce((widest, [column]) => Math.max(widest, column + 1), row.length);
  const cells = Array.from({ length: width }, (_, column) => row[column] ?? "");
  for (const [column, { top, left }] of merged) if (cells[column] === "") cells[column] = rows[top]?.[left] ?? "";
  return cells;
}

/** Where a row of the table stands in the file, from 1. */
export function fileRow({ lines }: Table, row: number): number {
  return lines[row] ?? row + 1;
}

export const titleOf = ({ columns }: Table, column: number): string => columns[column]?.title ?? "";

/** The number of a cell, read as its column writes numbers. */
export function cellAt({ rows, columns }: Table, row: number, column: number): Cell {
  return readCell(rows[row]?.[column] ?? "", columns[column]?.form.form);
}
