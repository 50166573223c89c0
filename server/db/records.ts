/** Public records of one programme, in an order that a cursor can go on from. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { areaName } from "../../data/area-name.ts";
import { type Programme, STORED_MEASURES, type StoredMeasure } from "../../data/programme.ts";
import type { ProgrammeRecord } from "../wire/record.ts";
import { isWithin, type Within } from "./areas.ts";

type Sql = postgres.Sql;
export type RecordAnswer = z.infer<typeof ProgrammeRecord>;

export interface RecordFilter {
  programme: Programme;
  within: Within;
  /** BE, cumulative; null = all years. */
  year: number | null;
}

export const RECORD_ORDERS = ["key", "lao", "year", ...STORED_MEASURES] as const;
export interface RecordOrder {
  by: (typeof RECORD_ORDERS)[number];
  descending: boolean;
}

export interface RecordPage {
  order: RecordOrder;
  /** Sort value and key of the last row that was seen. */
  after: readonly [string | number, string] | null;
  limit: number;
}

export type RecordRow = Omit<RecordAnswer, "center" | "measures" | "lao_name_th" | "lao_name_en"> & {
  lng: number | null;
  lat: number | null;
  type: string;
  name_th: string;
  name_en: string;
} & Record<StoredMeasure, number | null>;

/** The columns of a RecordRow, from `public_record r` and its LAO `a`. */
export function recordColumns(sql: Sql) {
  return sql`r.programme, r.key, r.title_th, r.title_en, r.lao, a.type, a.name_th, a.name_en, r.province, r.year,
    ST_X(r.geom) as lng, ST_Y(r.geom) as lat, r.demo, r.attributes
    ${STORED_MEASURES.map((measure) => sql`, r.${sql(measure)}`)}`;
}

/** Rows `r` of a relation that have a programme, an LAO and a year; `a` is the LAO. */
function matching(sql: Sql, relation: "public_record" | "lao_figure", { programme, within, year }: RecordFilter) {
  // one province by its own column: an index has its records in order, page after page
  const [province, ...others] = within.province ?? [];
  const inProvince = province !== undefined && others.length === 0 ? sql`and r.province = ${province}` : sql``;
  return sql`
    ${sql(relation)} r join area a on a.level = 'lao' and a.code = r.lao
    where r.programme = ${programme.id} ${inProvince} and ${isWithin(sql, within)} and (${year}::int is null or r.year <= ${year}::int)`;
}

/** Added up from the figures of the LAOs, which are kept beside the records: to count a million takes 0.2 s. */
export async function countRecords(sql: Sql, filter: RecordFilter): Promise<number> {
  const counted = matching(sql, "lao_figure", filter);
  const [row] = await sql<{ total: number }[]>`select coalesce(sum(r.records), 0)::int as total from ${counted}`;
  return row?.total ?? 0;
}

/** The value that rows are ordered by; a missing measure counts as less than any. */
function position(sql: Sql, by: RecordOrder["by"]) {
  if (by === "key" || by === "lao") return sql`r.${sql(by)} collate "C"`;
  return by === "year" ? sql`r.year` : sql`coalesce(r.${sql(by)}, -1)`;
}

/** One page, and where the next begins (null after the last row). */
export async function listRecords(
  sql: Sql,
  filter: RecordFilter,
  { order, after, limit }: RecordPage,
): Promise<{ items: RecordAnswer[]; next: readonly [string | number, string] | null }> {
  const value = position(sql, order.by);
  const type = order.by === "key" || order.by === "lao" ? sql`text` : sql`float8`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const beyond = order.descending ? sql`<` : sql`>`;
  const seen = after && sql`and (${value}, r.key collate "C") ${beyond} (${after[0]}::${type}, ${after[1]}::text)`;
  const rows = await sql<(RecordRow & { position: string | number })[]>`
    select ${recordColumns(sql)}, ${value} as position
    from ${matching(sql, "public_record", filter)} ${seen ?? sql``}
    order by ${value} ${direction}, r.key collate "C" ${direction} limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => recordAnswer(row, filter.programme)),
    next: last ? [last.position, last.key] : null,
  };
}

export function recordAnswer(row: RecordRow, programme: Programme): RecordAnswer {
  const { lng, lat } = row;
  return {
    programme: row.programme,
    key: row.key,
    title_th: row.title_th,
    title_en: row.title_en,
    lao: row.lao,
    lao_name_th: areaName(row, "th"),
    lao_name_en: areaName(row, "en"),
    province: row.province,
    year: row.year,
    center: lng === null || lat === null ? null : [lng, lat],
    measures: Object.fromEntries(programme.measures.map(({ measure }) => [measure, row[measure]])),
    attributes: row.attributes,
    demo: row.demo,
  };
}
