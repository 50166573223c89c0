/** One field set to the same value in many records: one set of changes, checked by the importer's own rules. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import { checkRows } from "../../../data/reading/check-rows.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import { textArray } from "../../db/text-array.ts";
import { checkPlaces } from "../check-places.ts";
import { cellsOf, contentOf, type RecordContent, recordContent } from "./content.ts";
import { checkProvinces, type Deciding } from "./decide.ts";
import { newHandSet, today } from "./hand-set.ts";
import { ChangeRefused } from "./refused.ts";
import { addChanges, type Counts, countChanges } from "./stage.ts";

export interface FieldForMany {
  programme: Programme;
  /** Of real records, each once. */
  keys: readonly string[];
  /** A column of the import file. */
  field: string;
  /** As a file would hold it; "" empties the field. */
  value: string;
}

/** What is wrong with a record once the field is set. */
export type IssueOfRecord = ImportIssue & { key: string };

export type ProposedField =
  | { changeSet: string; counts: Counts; issues: IssueOfRecord[] }
  | { changeSet: null; counts: null; issues: IssueOfRecord[] };

/**
 * A draft, or none while one of the records would be wrong.
 * @param tx sees one state of the records: the other fields are written as they were read
 * @throws ChangeRefused for a record that is not there, or not in the person's provinces
 */
export async function proposeField(
  tx: postgres.TransactionSql,
  by: Deciding,
  { programme, keys, field, value }: FieldForMany,
): Promise<ProposedField> {
  const rows = await tx<{ content: RecordContent }[]>`
    select ${recordContent(tx)} as content from record
    where programme = ${programme.id} and origin = 'real' and record.key = any (${textArray(tx, keys)})
    order by record.key collate "C"`;
  const contents = rows.map(({ content }) => content);
  const there = new Set(contents.map(({ key }) => key));
  const missing = keys.filter((key) => !there.has(key));
  if (missing[0] !== undefined)
    throw new ChangeRefused({ th: `ไม่พบระเบียน ${missing[0]}`, en: `No record ${missing[0]}` }, missing);
  checkProvinces({ provinces: [...new Set(contents.map(({ province }) => province))] }, by);

  const header = importColumns(programme).map(({ name }) => name);
  const table = {
    header,
    headerRow: 1,
    rows: contents.map((content, at) => {
      const cells = { ...cellsOf(content), [field]: value };
      return { row: at + 2, cells: header.map((name) => cells[name] ?? "") };
    }),
  };
  const checked = checkRows(programme, table, today());
  const places = await checkPlaces(tx, checked.records);
  const issues = [...checked.issues, ...places.issues].map((issue) => ({
    ...issue,
    key: contents[issue.row - 2]?.key ?? "",
  }));
  if (issues.some(({ severity }) => severity === "error")) return { changeSet: null, counts: null, issues };

  const changeSet = await newHandSet(tx, by, programme, "edit");
  const wanted = checked.records.map((record) => ({
    key: record.key,
    after: contentOf({ ...record, province: places.provinces.get(record.lao) ?? "" }),
    fileRow: null,
  }));
  await addChanges(tx, changeSet, programme, wanted);
  return { changeSet, counts: await countChanges(tx, changeSet), issues };
}
