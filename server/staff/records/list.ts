/** Records with all their columns, the private ones for those who may see them, in an order that a cursor can go on from. */
import type postgres from "postgres";
import { areaName } from "../../../data/area-name.ts";
import { type Origin, STORED_MEASURES, type StoredMeasure } from "../../../data/programme.ts";
import { type RecordOrderName, TEXT_ORDERS } from "../../../data/record-fields.ts";
import { matches, type StaffFilter } from "./filter.ts";

export interface StaffRecord {
  programme: string;
  origin: Origin;
  key: string;
  title_th: string | null;
  title_en: string | null;
  lao: string;
  lao_name_th: string;
  lao_name_en: string;
  amphoe: string | null;
  province: string;
  /** BE */
  year: number;
  /** WGS 84 degrees, longitude first */
  center: [number, number] | null;
  measures: Partial<Record<StoredMeasure, number>>;
  attributes: Record<string, string | number | string[] | null>;
  /** How many fields that the registry expects are empty. */
  missing: number;
  /** The newest set of changes that waits to change it; null when none does. */
  waiting: string | null;
  /** Of the content: an edit says which one it was made from. */
  version: string;
}

type Row = Omit<StaffRecord, "center" | "measures" | "lao_name_th" | "lao_name_en"> & {
  lng: number | null;
  lat: number | null;
  type: string;
  name_th: string;
  name_en: string;
  position: string | number;
} & Record<StoredMeasure, number | null>;

export interface StaffOrder {
  by: RecordOrderName;
  descending: boolean;
}

export const isTextOrder = ({ by }: StaffOrder) => TEXT_ORDERS.some((name) => name === by);

/** Where a page begins: the sort value of the last row that was seen, and what tells it from all others. */
export type After = readonly [position: string | number, programme: string, origin: string, key: string];

/** The value that rows are ordered by; what is empty counts as less than any. */
function position(sql: postgres.ISql, order: StaffOrder) {
  if (isTextOrder(order)) {
    // a column that is never empty is taken as it is, so that an index can give the order
    const filled = order.by !== "title_th" && order.by !== "title_en";
    return filled ? sql`r.${sql(order.by)} collate "C"` : sql`coalesce(r.${sql(order.by)}, '') collate "C"`;
  }
  return order.by === "year" || order.by === "missing"
    ? sql`r.${sql(order.by)}`
    : sql`coalesce(r.${sql(order.by)}, -1)`;
}

function columns(sql: postgres.ISql) {
  return sql`r.programme, r.origin, r.key, r.title_th, r.title_en, r.lao, r.province, r.year, r.attributes,
    ST_X(r.geom) as lng, ST_Y(r.geom) as lat, r.missing, md5(r.*::text) as version,
    case when r.origin = 'real' then (
      select max(s.id)::text from change c join change_set s on s.id = c.change_set
      where c.key = r.key and s.programme = r.programme and s.state = 'waiting') end as waiting,
    a.type, a.name_th, a.name_en, a.amphoe ${STORED_MEASURES.map((measure) => sql`, r.${sql(measure)}`)}`;
}

function answer(row: Row): StaffRecord {
  const { lng, lat, type, name_th, name_en, position: _, ...rest } = row;
  const measures: StaffRecord["measures"] = {};
  for (const measure of STORED_MEASURES) {
    const amount = row[measure];
    if (amount !== null) measures[measure] = amount;
  }
  return {
    programme: rest.programme,
    origin: rest.origin,
    key: rest.key,
    title_th: rest.title_th,
    title_en: rest.title_en,
    lao: rest.lao,
    lao_name_th: areaName({ type, name_th, name_en }, "th"),
    lao_name_en: areaName({ type, name_th, name_en }, "en"),
    amphoe: rest.amphoe,
    province: rest.province,
    year: rest.year,
    center: lng === null || lat === null ? null : [lng, lat],
    measures,
    attributes: rest.attributes,
    missing: rest.missing,
    waiting: rest.waiting,
    version: rest.version,
  };
}

/** One page, and where the next begins (null after the last row). The page is chosen first: its rows alone are read whole. */
export async function listStaffRecords(
  sql: postgres.ISql,
  filter: StaffFilter,
  { order, after, limit }: { order: StaffOrder; after: After | null; limit: number },
): Promise<{ items: StaffRecord[]; next: After | null }> {
  const value = position(sql, order);
  const type = isTextOrder(order) ? sql`text` : sql`float8`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const beyond = order.descending ? sql`<` : sql`>`;
  const identity = [sql`r.programme collate "C"`, sql`r.origin collate "C"`, sql`r.key collate "C"`];
  const ordering = identity.map((column) => sql`, ${column} ${direction}`);
  const seen =
    after &&
    sql`and (${value} ${identity.map((column) => sql`, ${column}`)})
      ${beyond} (${after[0]}::${type}, ${after[1]}::text, ${after[2]}::text, ${after[3]}::text)`;
  const rows = await sql<Row[]>`
    with page as materialized (
      select r.programme, r.origin, r.key, ${value} as position
      from record r where ${matches(sql, filter)} ${seen ?? sql``}
      order by ${value} ${direction} ${ordering} limit ${limit + 1}
    )
    select ${columns(sql)}, page.position
    from page
    join record r using (programme, origin, key)
    join area a on a.level = 'lao' and a.code = r.lao
    order by page.position ${isTextOrder(order) ? sql`collate "C"` : sql``} ${direction} ${ordering}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(answer),
    next: last ? [last.position, last.programme, last.origin, last.key] : null,
  };
}

/** One record; null where there is none, or none that may be seen. */
export async function findStaffRecord(
  sql: postgres.ISql,
  { programme, origin, key }: Pick<StaffRecord, "programme" | "origin" | "key">,
): Promise<StaffRecord | null> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from record r join area a on a.level = 'lao' and a.code = r.lao
    where r.programme = ${programme} and r.origin = ${origin} and r.key = ${key}`;
  return row ? answer(row) : null;
}
