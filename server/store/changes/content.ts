/** A whole record as one JSON value: what a change holds before and after. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import { STORED_MEASURES } from "../../../data/programme.ts";
import type { CheckedRecord } from "../../../data/reading/check-rows.ts";
import type { Database } from "../transaction.ts";

/** Members that are unknown are left out. `lng` and `lat` in degrees (EPSG:4326), `year` BE. */
export interface RecordContent {
  key: string;
  lao: string;
  province: string;
  year: number;
  title_th?: string;
  title_en?: string;
  lng?: number;
  lat?: number;
  attributes: Record<string, string | number | string[]>;
  measures: Record<string, number>;
}

/** SQL of the content of rows of `record`. */
export function recordContent(tx: Database) {
  const measures = STORED_MEASURES.map((measure) => `'${measure}', record.${measure}`).join(", ");
  return tx`jsonb_strip_nulls(jsonb_build_object(
    'key', record.key, 'lao', record.lao, 'province', record.province, 'year', record.year,
    'title_th', record.title_th, 'title_en', record.title_en, 'lng', ST_X(record.geom), 'lat', ST_Y(record.geom),
    'attributes', record.attributes, 'measures', jsonb_build_object(${tx.unsafe(measures)})))`;
}

export function contentOf(record: CheckedRecord & { province: string }): RecordContent {
  const { key, lao, province, year, attributes, measures } = record;
  const content: RecordContent = { key, lao, province, year, attributes, measures };
  if (record.title_th !== null) content.title_th = record.title_th;
  if (record.title_en !== null) content.title_en = record.title_en;
  if (record.lng !== null) content.lng = record.lng;
  if (record.lat !== null) content.lat = record.lat;
  return content;
}

/** As a file would hold it: texts by column, what is unknown left out. */
export function cellsOf({ attributes, measures, lng, province: _, ...base }: RecordContent): Record<string, string> {
  const known = Object.entries({ ...base, lon: lng, ...measures, ...attributes }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(
    known.map(([name, value]) => [name, Array.isArray(value) ? value.join(";") : String(value)]),
  );
}

/** Writes what the published set's changes leave, in place of what was there. */
export async function writeContents(
  tx: postgres.TransactionSql,
  programme: Programme,
  changeSet: string,
): Promise<void> {
  const names = programme.measures.map(({ measure }) => measure);
  const columns = tx.unsafe(names.map((name) => `, ${name}`).join(""));
  const values = tx.unsafe(names.map((name) => `, (after #>> '{measures,${name}}')::float8`).join(""));
  await tx`
    delete from record using change
    where programme = ${programme.id} and origin = 'real' and change_set = ${changeSet} and record.key = change.key`;
  await tx`
    insert into record (programme, origin, key, lao, province, title_th, title_en, year, geom, g3857, attributes${columns})
    select ${programme.id}, 'real', key, after ->> 'lao', after ->> 'province', after ->> 'title_th', after ->> 'title_en',
           (after ->> 'year')::integer, point, web_mercator(point), after -> 'attributes'${values}
    from change
    cross join lateral (
      select ST_SetSRID(ST_MakePoint((after ->> 'lng')::float8, (after ->> 'lat')::float8), 4326) as point
    ) as place
    where change_set = ${changeSet} and after is not null
    order by key collate "C"`;
}
