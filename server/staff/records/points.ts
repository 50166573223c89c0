/** Where the records of a filter lie, for the map beside their table. */
import type postgres from "postgres";
import { matches, type StaffFilter } from "./filter.ts";

/** Dots that one map shows: some 700 KB before compression. */
export const MOST_POINTS = 10_000;

/** Column by column, which is a third of what a list of records would take. */
export interface StaffPoints {
  /** Records of the filter: there may be more than dots. */
  total: number;
  /** `programme/origin/key` */
  ids: string[];
  /** WGS 84 degrees, to a metre */
  lngs: number[];
  lats: number[];
  /** False where the record has no point of its own: its dot is in the middle of its LAO. */
  own: boolean[];
}

/** Of more records than dots the same ones come each time, and from everywhere: their order is that of a hash of the key. */
export async function staffPoints(sql: postgres.ISql, filter: StaffFilter): Promise<StaffPoints> {
  const rows = await sql<{ total: number; id: string; lng: number; lat: number; own: boolean }[]>`
    with found as (
      select r.programme || '/' || r.origin || '/' || r.key as id, r.geom, r.lao, count(*) over ()::int as total
      from record r where ${matches(sql, filter)}
      order by hashtext(r.key), 1 limit ${MOST_POINTS}
    )
    select total, id, found.geom is not null as own,
           round(ST_X(coalesce(found.geom, a.center))::numeric, 5)::float8 as lng,
           round(ST_Y(coalesce(found.geom, a.center))::numeric, 5)::float8 as lat
    from found join area a on a.level = 'lao' and a.code = found.lao`;
  return {
    total: rows[0]?.total ?? 0,
    ids: rows.map(({ id }) => id),
    lngs: rows.map(({ lng }) => lng),
    lats: rows.map(({ lat }) => lat),
    own: rows.map(({ own }) => own),
  };
}
