/** Staging: what a file or an edit would change is written down beside the records, which stay as they are. */
import type postgres from "postgres";
import type { Bilingual } from "../../../data/area.ts";
import type { Programme } from "../../../data/programme.ts";
import type { CheckedRecord } from "../../../data/reading/check-rows.ts";
import { contentOf, type RecordContent, recordContent } from "./content.ts";
import { writeLog } from "./log.ts";

/** What happens to records that a file does not have: they go, those of one province go, or they stay. */
export type Mode = { kind: "replace_programme" } | { kind: "replace_province"; province: string } | { kind: "update" };

export interface NewSet {
  programme: Programme;
  kind: "import" | "edit" | "delete" | "revert";
  mode: Mode;
  author: string;
  source: Bilingual;
  /** ISO date, CE. */
  asOf: string;
  file: string | null;
  demonstration: "keep" | "remove" | null;
}

export interface Counts {
  added: number;
  changed: number;
  removed: number;
  same: number;
  provinces: string[];
}

/** Rows sent in one statement. */
const BATCH = 2000;

export async function newSet(tx: postgres.TransactionSql, set: NewSet, reverts: string | null = null): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into change_set (programme, kind, mode, author, source_th, source_en, as_of, file, demonstration, reverts)
    values (${set.programme.id}, ${set.kind}, ${set.mode.kind}, ${set.author}, ${set.source.th}, ${set.source.en},
            ${set.asOf}, ${set.file}, ${set.demonstration}, ${reverts})
    returning id::text`;
  if (!row) throw new Error("No change set came back");
  await writeLog(tx, { actor: set.author, action: "draft", changeSet: row.id, programme: set.programme.id });
  return row.id;
}

/** One change of a set: what is there now is looked up, what shall be there is given; null = nothing. */
export interface Wanted {
  key: string;
  after: RecordContent | null;
  fileRow: number | null;
}

/** Writes down the changes; a key that neither is nor shall be there is left out. */
export async function addChanges(
  tx: postgres.TransactionSql,
  changeSet: string,
  programme: Programme,
  wanted: readonly Wanted[],
): Promise<void> {
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted
      .slice(start, start + BATCH)
      .map(({ key, after, fileRow }) => ({ key, after, file_row: fileRow }));
    await tx`
      insert into change (change_set, key, province, lao, before, after, file_row)
      select ${changeSet}, wanted.key, coalesce(wanted.after ->> 'province', record.province),
             coalesce(wanted.after ->> 'lao', record.lao),
             case when record.key is not null then ${recordContent(tx)} end, wanted.after, file_row
      from jsonb_to_recordset(${tx.json(batch as unknown as postgres.JSONValue)}) as wanted (key text, after jsonb, file_row integer)
      left join record on programme = ${programme.id} and origin = 'real' and record.key = wanted.key
      where wanted.after is not null or record.key is not null`;
  }
}

/** Drops what would stay as it is, and counts the rest. */
export async function countChanges(tx: postgres.TransactionSql, changeSet: string): Promise<Counts> {
  const same = await tx`delete from change where change_set = ${changeSet} and before = after`;
  const [counts] = await tx<Counts[]>`
    update change_set
    set added = counted.added, changed = counted.changed, removed = counted.removed, same = ${same.count},
        provinces = counted.provinces
    from (
      select count(*) filter (where before is null)::integer as added,
             count(*) filter (where before is not null and after is not null)::integer as changed,
             count(*) filter (where after is null)::integer as removed,
             coalesce((
               select array_agg(province order by province)
               from (
                 select province from change where change_set = ${changeSet}
                 union
                 -- the one that a record leaves
                 select before ->> 'province' from change where change_set = ${changeSet} and before is not null
               ) as side), '{}') as provinces
      from change where change_set = ${changeSet}
    ) as counted
    where id = ${changeSet}
    returning change_set.added, change_set.changed, change_set.removed, change_set.same, change_set.provinces`;
  if (!counts) throw new Error(`No change set ${changeSet}`);
  return counts;
}

/** A set of the records of a file against the real records that are there. */
export async function stageRecords(
  tx: postgres.TransactionSql,
  set: NewSet,
  records: readonly (CheckedRecord & { province: string })[],
): Promise<{ id: string; counts: Counts }> {
  const id = await newSet(tx, set);
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const wanted = batch.map((record) => ({ key: record.key, after: contentOf(record), fileRow: record.row }));
    await addChanges(tx, id, set.programme, wanted);
  }
  const { mode } = set;
  if (mode.kind !== "update") {
    const where = mode.kind === "replace_province" ? tx`and record.province = ${mode.province}` : tx``;
    await tx`
      insert into change (change_set, key, province, lao, before)
      select ${id}, record.key, record.province, record.lao, ${recordContent(tx)}
      from record
      where programme = ${set.programme.id} and origin = 'real' ${where}
        and not exists (select from change where change_set = ${id} and change.key = record.key)`;
  }
  return { id, counts: await countChanges(tx, id) };
}
