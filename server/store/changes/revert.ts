/** Taking a published set back: its inverse is published as a set of its own. */
import type postgres from "postgres";
import { loadDemo } from "../demo.ts";
import { atomically, type Database } from "../transaction.ts";
import { type ChangeSet, holdSet } from "./change-set.ts";
import { type RecordContent, recordContent } from "./content.ts";
import { checkProvinces, type Deciding } from "./decide.ts";
import { writeLog } from "./log.ts";
import { holdRecords, publishSet } from "./publish.ts";
import { ChangeRefused } from "./refused.ts";
import { addChanges, countChanges, newSet } from "./stage.ts";

/** A record of the set that was changed again, and by which set last. */
export interface LaterChange {
  key: string;
  change_set: string;
  author: string;
}

/** Records of the set that are no longer as it left them: what later sets changed, and have not taken back. */
export async function laterChanges(tx: postgres.TransactionSql, { id, programme }: ChangeSet): Promise<LaterChange[]> {
  return await tx<LaterChange[]>`
    select change.key, later.id::text as change_set, later.author
    from change
    left join record on record.programme = ${programme} and origin = 'real' and record.key = change.key
    cross join lateral (
      select other.id, other.author
      from change again join change_set other on other.id = again.change_set
      where again.key = change.key and other.programme = ${programme} and other.state in ('published', 'reverted')
      order by other.decided_at desc, other.id desc limit 1
    ) as later
    where change.change_set = ${id}
      and change.after is distinct from case when record.key is not null then ${recordContent(tx)} end
    order by change.key collate "C"`;
}

/**
 * Every record of the set becomes what it was before it, and the dataset has again the source and date of then.
 * @param despiteLater whether changes of later sets to these records go with it
 * @returns the set that did so
 * @throws ChangeRefused when later sets changed records of it, unless told to go on
 */
export async function revertSet(sql: Database, id: string, by: Deciding, despiteLater: boolean): Promise<string> {
  return await atomically(sql, async (tx) => {
    const { set, programme } = await holdSet(tx, id, ["published"]);
    checkProvinces(set, by);
    // nothing is published between the look at what is there and the inverse of it
    await holdRecords(tx, programme);
    const later = despiteLater ? [] : await laterChanges(tx, set);
    if (later.length > 0) {
      const list = later
        .slice(0, 20)
        .map(({ key, change_set }) => `${key} (${change_set})`)
        .join(", ");
      throw new ChangeRefused(
        { th: `ชุดหลังจากนี้แก้ไขระเบียนเดียวกัน: ${list}`, en: `Later sets changed the same records: ${list}` },
        later.map(({ key }) => key),
      );
    }
    const was = set.dataset_before;
    const inverse = await newSet(
      tx,
      {
        programme,
        kind: "revert",
        mode: { kind: "update" },
        author: by.id,
        source: { th: was?.source_th ?? set.source_th, en: was?.source_en ?? set.source_en },
        asOf: was?.as_of ?? set.as_of,
        file: set.file,
        demonstration: null,
      },
      set.id,
    );
    const changes = await tx<{ key: string; before: RecordContent | null; file_row: number | null }[]>`
      select key, before, file_row from change where change_set = ${set.id}`;
    const wanted = changes.map(({ key, before, file_row }) => ({ key, after: before, fileRow: file_row }));
    await addChanges(tx, inverse, programme, wanted);
    await countChanges(tx, inverse);
    const held = await holdSet(tx, inverse, ["draft"]);
    checkProvinces(held.set, by);
    await publishSet(tx, held.set, programme, by.id);
    // what went with the demonstration comes back with it
    if (set.demonstration === "remove") await loadDemo(tx, () => {}, [programme]);
    await tx`update change_set set state = 'reverted' where id = ${set.id}`;
    await writeLog(tx, {
      actor: by.id,
      action: "revert",
      changeSet: set.id,
      programme: programme.id,
      detail: { by: inverse },
    });
    return inverse;
  });
}
