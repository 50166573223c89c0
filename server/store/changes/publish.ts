/** Publishing: records, figures, version and log change in one transaction, or nothing does. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import { refreshFigures } from "../figures.ts";
import { removeSet } from "../load.ts";
import { partitionName } from "../registry-schema.ts";
import type { Database } from "../transaction.ts";
import type { ChangeSet } from "./change-set.ts";
import { recordContent, writeContents } from "./content.ts";
import { writeLog } from "./log.ts";
import { ChangeRefused } from "./refused.ts";

/** Records that a refusal names. */
const NAMED = 20;

/** Keys of the set whose records are no longer as they were when it was made. */
async function staleKeys(tx: Database, { id }: ChangeSet, programme: Programme): Promise<string[]> {
  const rows = await tx<{ key: string }[]>`
    select change.key
    from change left join record on programme = ${programme.id} and origin = 'real' and record.key = change.key
    where change_set = ${id}
      and before is distinct from case when record.key is not null then ${recordContent(tx)} end
    order by change.key collate "C" limit ${NAMED}`;
  return rows.map(({ key }) => key);
}

/** Keys of the set whose LAO has another record already, of a programme with one at most. */
async function occupiedKeys(tx: Database, { id }: ChangeSet, programme: Programme): Promise<string[]> {
  if (!programme.onePerLao) return [];
  const rows = await tx<{ key: string }[]>`
    select change.key
    from change join record on programme = ${programme.id} and origin = 'real' and record.lao = after ->> 'lao'
    where change_set = ${id} and record.key <> change.key
      and not exists (
        select from change other
        where other.change_set = ${id} and other.key = record.key and other.after ->> 'lao' is distinct from record.lao)
    order by change.key collate "C" limit ${NAMED}`;
  return rows.map(({ key }) => key);
}

/** Takes the lock under which records of the programme change; readers go on. */
export async function holdRecords(tx: postgres.TransactionSql, programme: Programme): Promise<void> {
  await tx`lock table ${tx(partitionName(programme))} in share row exclusive mode`;
}

/** @throws ChangeRefused when records changed since the set was made, or an LAO would have two */
export async function refuseUnpublishable(tx: Database, set: ChangeSet, programme: Programme): Promise<void> {
  const stale = await staleKeys(tx, set, programme);
  if (stale.length > 0) {
    const list = stale.join(", ");
    throw new ChangeRefused(
      { th: `ระเบียนเหล่านี้ถูกแก้ไขไปแล้วหลังจากทำชุดนี้: ${list}`, en: `These records were changed since: ${list}` },
      stale,
    );
  }
  const occupied = await occupiedKeys(tx, set, programme);
  if (occupied.length > 0) {
    const list = occupied.join(", ");
    throw new ChangeRefused(
      {
        th: `อปท. ของระเบียนเหล่านี้มีระเบียนอื่นอยู่แล้ว: ${list}`,
        en: `The LAOs of these records have another one already: ${list}`,
      },
      occupied,
    );
  }
}

/**
 * Publishes a set that is held. @returns the new version of the dataset; null when no real record is left
 * @throws ChangeRefused as `refuseUnpublishable`
 */
export async function publishSet(
  tx: postgres.TransactionSql,
  set: ChangeSet,
  programme: Programme,
  decidedBy: string,
): Promise<number | null> {
  await holdRecords(tx, programme);
  await refuseUnpublishable(tx, set, programme);
  const [before] = await tx<{ dataset: postgres.JSONValue }[]>`
    select jsonb_build_object('source_th', source_th, 'source_en', source_en, 'as_of', as_of::text) as dataset
    from dataset where programme = ${programme.id} and origin = 'real'`;
  await writeContents(tx, programme, set.id);
  const version = await writeDataset(tx, set, programme);
  if (set.demonstration === "remove") await removeSet(tx, programme, "demo");
  // which sets are counted changes with the first and with the last real record
  const counted = before !== undefined && version !== null;
  if (set.demonstration !== "remove") await refreshFigures(tx, programme, counted ? set.provinces : "all");
  await tx`
    update change_set
    set state = 'published', decided_by = ${decidedBy}, decided_at = now(), dataset_before = ${before ? tx.json(before.dataset) : null}
    where id = ${set.id}`;
  const { added, changed, removed } = set;
  const detail = { added, changed, removed, version, demonstration: set.demonstration };
  await writeLog(tx, { actor: decidedBy, action: "publish", changeSet: set.id, programme: programme.id, detail });
  return version;
}

async function writeDataset(
  tx: postgres.TransactionSql,
  { source_th, source_en, as_of }: ChangeSet,
  { id }: Programme,
): Promise<number | null> {
  const [left] = await tx<{ rows: number }[]>`
    select count(*)::integer as rows from record where programme = ${id} and origin = 'real'`;
  if (!left || left.rows === 0) {
    await tx`delete from dataset where programme = ${id} and origin = 'real'`;
    await tx`update dataset set version = nextval('dataset_version') where programme = ${id}`;
    return null;
  }
  const [dataset] = await tx<{ version: number }[]>`
    insert into dataset (programme, origin, version, source_th, source_en, as_of, rows)
    values (${id}, 'real', nextval('dataset_version'), ${source_th}, ${source_en}, ${as_of}, ${left.rows})
    on conflict (programme, origin) do update
    set version = excluded.version, source_th = excluded.source_th, source_en = excluded.source_en,
        as_of = excluded.as_of, rows = excluded.rows, loaded_at = now()
    returning version::integer as version`;
  return dataset?.version ?? null;
}
