/** read → check → load: the only way by which records enter the database, demonstration included. */
import type { Programme } from "../../data/programme.ts";
import { type Completeness, checkRows } from "../../data/reading/check-rows.ts";
import type { ImportIssue, ImportReport } from "../../data/reading/issue.ts";
import { readTable } from "../../data/reading/read.ts";
import { checkPlaces } from "./check-places.ts";
import { type DatasetMeta, loadRecords } from "./load.ts";
import type { Database } from "./transaction.ts";

/**
 * Imports one file (a table of any format of `readBook`, coordinates in WGS 84 degrees), replacing all
 * records of this origin of the programme. With any error in the report nothing was changed. Throws only when the database fails.
 */
export async function importProgramme(
  sql: Database,
  programme: Programme,
  file: { name: string; bytes: Uint8Array },
  meta: DatasetMeta,
  completeness?: Completeness,
): Promise<ImportReport> {
  const report = (rows: number, issues: readonly ImportIssue[], version: number | null): ImportReport => ({
    programme: programme.id,
    file: file.name,
    rows,
    errors: issues.filter(({ severity }) => severity === "error"),
    warnings: issues.filter(({ severity }) => severity === "warning"),
    version,
  });
  const table = await readTable(file.name, file.bytes);
  if ("severity" in table) return report(0, [table], null);
  const { records, issues } = checkRows(programme, table, meta.asOf, completeness);
  const places = await checkPlaces(sql, records);
  const all = [...(table.issues ?? []), ...issues, ...places.issues].sort((a, b) => a.row - b.row);
  if (all.some(({ severity }) => severity === "error")) return report(table.rows.length, all, null);
  const placed = records.map((record) => ({ ...record, province: places.provinces.get(record.lao) ?? "" }));
  return report(table.rows.length, all, await loadRecords(sql, programme, placed, meta));
}
