/** Loading: checked records replace the programme's records, figures and version in one transaction. */
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import type { Origin, Programme } from "../../data/programme.ts";
import type { CheckedRecord } from "../../data/reading/check-rows.ts";
import { refreshFigures } from "./figures.ts";
import { partitionName } from "./registry-schema.ts";
import { atomically, type Database } from "./transaction.ts";

/** Where a file comes from. `asOf` is an ISO date (CE). */
export interface DatasetMeta {
  source: Bilingual;
  asOf: string;
  origin: Origin;
}

/** Rows sent in one statement. */
const BATCH = 2000;

async function insertRecords(
  tx: postgres.TransactionSql,
  programme: Programme,
  records: readonly (CheckedRecord & { province: string })[],
  origin: Origin,
): Promise<void> {
  const measures = programme.measures.map(({ measure }) => measure);
  const columns = tx.unsafe(measures.map((measure) => `, ${measure}`).join(""));
  const types = tx.unsafe(measures.map((measure) => `, ${measure} float8`).join(""));
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records
      .slice(start, start + BATCH)
      .map(({ measures: values, row: _row, ...record }) => ({ ...record, ...values }));
    await tx`
      insert into record (programme, key, lao, province, title_th, title_en, year, geom, g3857, origin, attributes${columns})
      select ${programme.id}, key, lao, province, title_th, title_en, year,
             point, web_mercator(point), ${origin}, attributes${columns}
      from jsonb_to_recordset(${tx.json(batch)}) as batch (
        key text, lao text, province text, title_th text, title_en text, year integer, lng float8, lat float8,
        attributes jsonb${types}
      )
      cross join lateral (select ST_SetSRID(ST_MakePoint(batch.lng, batch.lat), 4326) as point) as place`;
  }
}

/** Replaces the set of this origin of the programme; gives its new version. */
export async function loadRecords(
  sql: Database,
  programme: Programme,
  records: readonly (CheckedRecord & { province: string })[],
  meta: DatasetMeta,
): Promise<number> {
  return await atomically(sql, async (tx) => {
    // two imports of one programme wait for each other; readers go on seeing the old records until the commit
    await tx`lock table ${tx(partitionName(programme))} in share row exclusive mode`;
    await tx`delete from record where programme = ${programme.id} and origin = ${meta.origin}`;
    await insertRecords(tx, programme, records, meta.origin);
    const [dataset] = await tx<{ version: number }[]>`
      insert into dataset (programme, origin, version, source_th, source_en, as_of, rows)
      values (${programme.id}, ${meta.origin}, nextval('dataset_version'), ${meta.source.th}, ${meta.source.en}, ${meta.asOf}, ${records.length})
      on conflict (programme, origin) do update
      set version = excluded.version, source_th = excluded.source_th, source_en = excluded.source_en,
          as_of = excluded.as_of, rows = excluded.rows, loaded_at = now()
      returning version::integer as version`;
    // which sets are counted follows from those that are there
    await refreshFigures(tx, programme);
    await tx`analyze ${tx(partitionName(programme))}, lao_figure, cell_figure, province_figure`;
    if (!dataset) throw new Error(`No dataset row came back for ${programme.id}`);
    return dataset.version;
  });
}

/** Takes a set away; what is left of the programme has a new version. */
export async function removeSet(sql: Database, programme: Programme, origin: Origin): Promise<void> {
  await atomically(sql, async (tx) => {
    await tx`lock table ${tx(partitionName(programme))} in share row exclusive mode`;
    await tx`delete from record where programme = ${programme.id} and origin = ${origin}`;
    await tx`delete from dataset where programme = ${programme.id} and origin = ${origin}`;
    await tx`update dataset set version = nextval('dataset_version') where programme = ${programme.id}`;
    await refreshFigures(tx, programme);
  });
}
