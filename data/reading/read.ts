/** A file as an import wants it: the titles and rows of its first sheet, or of its features, as text. */
import { ReadingFault } from "./fault.ts";
import { guessHeaderRow } from "./headings.ts";
import type { ImportTable } from "./import-table.ts";
import type { ImportIssue } from "./issue.ts";
import { readFeatureTable } from "./outlines/feature-table.ts";
import { isOutlineFile } from "./outlines/is-outline-file.ts";
import { readBook } from "./tables/read-book.ts";

/** Header and rows of the file, or the one issue that keeps it from being read. Empty lines are left out. */
export async function readTable(file: string, bytes: Uint8Array): Promise<ImportTable | ImportIssue> {
  try {
    if (isOutlineFile(file, bytes)) return await readFeatureTable(file, bytes);
    const { sheets } = await readBook(file, bytes);
    const all = sheets[0]?.rows ?? [];
    const at = guessHeaderRow(all);
    const rows = all.map((cells, index) => ({ row: index + 1, cells })).slice(at + 1);
    const filled = rows.filter(({ cells }) => cells.length > 0);
    if (filled.length > 0) return { header: [...(all[at] ?? [])], headerRow: at + 1, rows: filled };
    return issue(new ReadingFault({ th: `ไฟล์ ${file} ไม่มีข้อมูล`, en: `The file ${file} has no rows` }));
  } catch (error) {
    if (error instanceof ReadingFault) return issue(error);
    throw error;
  }
}

const issue = ({ told }: ReadingFault): ImportIssue => ({
  row: 1,
  column: null,
  value: "",
  message: told,
  severity: "error",
});
