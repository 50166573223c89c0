/** Where the public sites of a programme stand. */
import type postgres from "postgres";
import type { Programme } from "../../data/programme.ts";
import type { SiteRow } from "../../data/site-columns.ts";

/** All of them, WGS 84, in the order of their years and then of their keys. */
export async function readSites(sql: postgres.Sql, { id }: Programme): Promise<SiteRow[]> {
  return await sql<SiteRow[]>`
    select year, ST_X(geom) as lng, ST_Y(geom) as lat, lao, key
    from public_record where programme = ${id} and geom is not null order by year, key collate "C"`;
}
