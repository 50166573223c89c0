/** Loading: checked records replace the programme's records, figures and version in one transaction. */
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import type { Programme } from "../../data/programme.ts";
import type { CheckedRecord } from "../../data/reading/check-rows.ts";
import { refreshFigures } from "./figures.ts";
import { partitionName } from "./registry-schema.ts";
import { atomically, type Database } from "./transaction.ts";

/** Where a file comes from. `asOf` is an ISO date (CE). */
export interface DatasetMeta {
  source: Bilingual;
  asOf: string;
  demo: boolean;
}

/** Rows sent in one statement. */
const BATCH = 2000;

async function insertRecords(
  tx: postgres.TransactionSql,
  programme: Programme,
  records: readonly (CheckedRecord & { province: string })[],
  demo: boolean,
): Promise<void> {
  const measures = programme.measures.map(({ measure }) => measure);
  const columns = tx.unsafe(measures.map((measure) => `, ${measure}`).join(""));
  const types = tx.unsafe(measures.map((measure) => `, ${measure} float8`).join(""));
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records
      .slice(start, start + BATCH)
      .map(({ measures: values, row: _row, ...record }) => ({ ...record, ...values }));
    await tx`
      insert into record (programme, key, lao, province, title_th, title_en, year, geom, g3857, demo, attributes${columns})
      select ${programme.id}, key, lao, province, title_th, title_en, year,
             point, web_mercator(point), ${demo}, attributes${columns}
      from jsonb_to_recordset(${tx.json(batch)}) as batch (
        key text, lao text, province text, title_th text, title_en text, year integer, lng float8, lat float8,
        attributes jsonb${types}
      )
      cross join lateral (select ST_SetSRID(ST_MakePoint(batch.lng, batch.lat), 4326) as point) as place`;
  }
}

/** Replaces everything that is stored about the programme; gives the new version of its dataset. */
export async function loadRecords(
  sql: Database,
  programme: Programme,
  records: readonly (CheckedRecord & { province: string })[],
  meta: DatasetMeta,
): Promise<number> {
  return await atomically(sql, async (tx) => {
    // two imports of one programme wait for each other; readers go on seeing the old records until the commit
    await tx`lock table ${tx(partitionName(programme))} in share row exclusive mode`;
    await tx`delete from record where programme = ${programme.id}`;
    await insertRecords(tx, programme, records, meta.demo);
    await refreshFigures(tx, programme);
    const [dataset] = await tx<{ version: number }[]>`
      insert into dataset (programme, version, source_th, source_en, as_of, demo, rows)
      values (${programme.id}, 1, ${meta.source.th}, ${meta.source.en}, ${meta.asOf}, ${meta.demo}, ${records.length})
      on conflict (programme) do update
      set version = dataset.version + 1, source_th = excluded.source_th, source_en = excluded.source_en,
          as_of = excluded.as_of, demo = excluded.demo, rows = excluded.rows, loaded_at = now()
      returning version::integer as version`;
    await tx`analyze ${tx(partitionName(programme))}, lao_figure, cell_figure, province_figure`;
    if (!dataset) throw new Error(`No dataset row came back for ${programme.id}`);
    return dataset.version;
  });
}
