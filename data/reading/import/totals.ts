/** Rows of sums in an office's table are no records; what they state is held against the rows above them. */

import type { TableRow } from "../import-table.ts";
import type { ImportIssue } from "../issue.ts";
import { readCell } from "../numbers.ts";
import { isTotal } from "../places/match.ts";

const isTotalRow = ({ cells }: TableRow) => cells.some((cell) => isTotal(cell.trim()));

function numberOf(cell: string | undefined): number | null {
  const read = readCell(cell ?? "");
  return read.kind === "number" ? read.value : null;
}

/**
 * The rows without those of sums, and where a stated sum is neither that of all rows above nor that of the rows since the
 * last one.
 * @param summed columns whose numbers add up, by place
 */
export function withoutTotals(
  rows: readonly TableRow[],
  summed: ReadonlyMap<number, string>,
): { rows: TableRow[]; issues: ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const kept: TableRow[] = [];
  const all = new Map<number, number>();
  let since = new Map<number, number>();
  for (const row of rows) {
    if (!isTotalRow(row)) {
      kept.push(row);
      for (const column of summed.keys()) {
        const value = numberOf(row.cells[column]);
        if (value === null) continue;
        all.set(column, (all.get(column) ?? 0) + value);
        since.set(column, (since.get(column) ?? 0) + value);
      }
      continue;
    }
    for (const [column, name] of summed) {
      const stated = numberOf(row.cells[column]);
      const sums = [all.get(column) ?? 0, since.get(column) ?? 0];
      if (stated === null || sums.some((sum) => Math.abs(sum - stated) < 0.5)) continue;
      issues.push({
        row: row.row,
        column: name,
        value: row.cells[column] ?? "",
        message: {
          th: `ไฟล์ระบุยอดรวม ${stated} แต่แถวรวมกันได้ ${sums[0]}`,
          en: `The file states a total of ${stated}, but the rows add up to ${sums[0]}`,
        },
        severity: "warning",
      });
    }
    since = new Map();
  }
  return { rows: kept, issues };
}
