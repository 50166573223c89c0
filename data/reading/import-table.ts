/** A file as an import wants it: titles, and rows of text below them. */
import type { ImportIssue } from "./issue.ts";

export interface TableRow {
  /** Row of the file as a spreadsheet counts it (the header is 1 where nothing stands above). */
  row: number;
  cells: string[];
}

export interface ImportTable {
  header: string[];
  /** Row of the file with the titles. */
  headerRow: number;
  rows: TableRow[];
  /** What reading it left open. */
  issues?: readonly ImportIssue[];
}
