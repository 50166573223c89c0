/** One record edited, added or deleted by hand: a set with one change, checked by the importer's own rules. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import { checkRows } from "../../../data/reading/check-rows.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import { checkPlaces } from "../check-places.ts";
import { contentOf, type RecordContent, recordContent } from "./content.ts";
import { checkProvinces, type Deciding } from "./decide.ts";
import { newHandSet, today } from "./hand-set.ts";
import { ChangeRefused } from "./refused.ts";
import { addChanges, countChanges } from "./stage.ts";

export interface Edit {
  programme: Programme;
  key: string;
  /** The record as the person saw it; null = there was none. */
  seen: RecordContent | null;
  /** Texts by column of the import file; null deletes the record. */
  values: Readonly<Record<string, string>> | null;
}

export type Proposed = { changeSet: string; issues: ImportIssue[] } | { changeSet: null; issues: ImportIssue[] };

/**
 * @param tx sees one state of the records: an edit published in between would be overwritten unseen
 * @throws ChangeRefused when it reaches beyond the person's provinces, or the record is no longer as it was seen
 */
export async function proposeEdit(
  tx: postgres.TransactionSql,
  by: Deciding,
  { programme, key, seen, values }: Edit,
): Promise<Proposed> {
  checkProvinces({ provinces: await provincesOf(tx, programme, key, seen) }, by);
  const [now] = await tx<{ same: boolean }[]>`
    select coalesce((
      select ${recordContent(tx)} from record
      where programme = ${programme.id} and origin = 'real' and record.key = ${key}
    ), 'null'::jsonb) = coalesce(${tx.json(seen as unknown as postgres.JSONValue)}::jsonb, 'null'::jsonb) as same`;
  if (!now?.same)
    throw new ChangeRefused({ th: `ระเบียน ${key} ถูกแก้ไขไปแล้ว`, en: `The record ${key} was changed meanwhile` }, [key]);
  if (!seen && !values)
    throw new ChangeRefused({ th: `ไม่มีระเบียน ${key} ให้ลบ`, en: `There is no record ${key} to delete` }, [key]);
  let after: RecordContent | null = null;
  let issues: ImportIssue[] = [];
  if (values) {
    const table = {
      header: ["key", ...Object.keys(values)],
      headerRow: 1,
      rows: [{ row: 2, cells: [key, ...Object.values(values)] }],
    };
    const checked = checkRows(programme, table, today());
    const places = await checkPlaces(tx, checked.records);
    issues = [...checked.issues, ...places.issues];
    const [record] = checked.records;
    if (!record || issues.some(({ severity }) => severity === "error")) return { changeSet: null, issues };
    after = contentOf({ ...record, province: places.provinces.get(record.lao) ?? "" });
    checkProvinces({ provinces: [after.province] }, by);
  }
  const changeSet = await newHandSet(tx, by, programme, values ? "edit" : "delete");
  await addChanges(tx, changeSet, programme, [{ key, after, fileRow: null }]);
  await countChanges(tx, changeSet);
  return { changeSet, issues };
}

/** Provinces of the record as it is there, and as the person says that it was. */
async function provincesOf(tx: postgres.TransactionSql, { id }: Programme, key: string, seen: RecordContent | null) {
  const rows = await tx<{ province: string }[]>`
    select province from record where programme = ${id} and origin = 'real' and record.key = ${key}`;
  return [...rows, ...(seen ? [seen] : [])].map(({ province }) => province);
}
