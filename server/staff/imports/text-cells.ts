import type { Cell } from "write-excel-file/node";

/** Control characters, which XML forbids, and the longest text of a cell in Excel. */
const FORBIDDEN = /[\p{Cs}\ufffe\uffff]|(?![\n\t])\p{Cc}/gu;
const LONGEST = 32_000;

/**
 * A cell that is text and stays text when it is edited: `=1+1` is no formula, `0012` keeps its zeros, `1-2` becomes no date.
 * It says in XLSX what `data/spreadsheet-cell.ts` can only guard against in CSV.
 */
export function textCell(text: string, style: Partial<Exclude<Cell, null | undefined | string | number>> = {}): Cell {
  const value = text.replace(FORBIDDEN, "\ufffd").slice(0, LONGEST);
  return value === "" ? null : { ...style, value, type: String, format: "@" };
}
