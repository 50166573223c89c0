/** A table as if it had been read from a file whose titles stand in its first row. */
import { columnLetter } from "../../../data/reading/headings.ts";
import { formOf } from "../../../data/reading/numbers.ts";
import type { Table } from "../../../data/reading/table.ts";

export function tableFrom(titles: readonly string[], rows: string[][]): Table {
  const columns = titles.map((title, column) => ({
    title,
    letter: columnLetter(column),
    form: formOf(rows.map((row) => row[column] ?? "")),
  }));
  return { headerRow: 0, columns, rows, lines: rows.map((_, row) => row + 2), repeatedHeadings: [] };
}
