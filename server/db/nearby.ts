/** Public sites: by key, and by distance. */
import type postgres from "postgres";
import { programmeById } from "../../data/programmes/index.ts";
import type { RecordKey } from "./drawn/drawn-area.ts";
import { mercatorReach } from "./mercator-reach.ts";
import { type RecordAnswer, type RecordRow, recordAnswer, recordColumns } from "./records.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

/** The records in the order of the keys; those that are gone are left out. */
export async function recordsByKey(sql: Sql, keys: readonly RecordKey[]): Promise<RecordAnswer[]> {
  if (keys.length === 0) return [];
  const list = (name: keyof RecordKey) =>
    sql`${textArray(
      sql,
      keys.map((key) => key[name]),
    )}::text[]`;
  const rows = await sql<RecordRow[]>`
    select ${recordColumns(sql)}
    from unnest(${list("programme")}, ${list("lao")}, ${list("key")}) with ordinality as k (programme, lao, key, position)
    cross join lateral (
      select * from public_record one
      where one.lao = k.lao and one.key collate "C" = k.key and one.programme = k.programme
      -- one look into the index per key: the planner would read all records of the LAO
      offset 0
    ) as r
    join area a on a.level = 'lao' and a.code = r.lao
    order by k.position`;
  return rows.flatMap((row) => {
    const programme = programmeById(row.programme);
    return programme ? [recordAnswer(row, programme)] : [];
  });
}

/**
 * The sites nearest to a point (WGS 84 degrees, south of 26°N) and how far they are on the ellipsoid, metres. The index
 * knows Web Mercator only, whose metres grow with latitude: the nearest on it say how far to look, and among all that
 * can be as near the ground distance decides; equal ones by programme and key.
 */
export async function nearestSites(
  sql: Sql,
  { lng, lat, programmes, limit }: { lng: number; lat: number; programmes: readonly string[]; limit: number },
): Promise<(RecordKey & { distance_m: number })[]> {
  const wanted = sql`programme = any (${textArray(sql, programmes)}::text[])`;
  const { farthest } = mercatorReach(sql, sql`${lat}::float8`, sql`reach.metres`);
  return await sql<(RecordKey & { distance_m: number })[]>`
    with spot as materialized (
      select point, web_mercator(point) as mercator
      from (select ST_SetSRID(ST_MakePoint(${lng}::float8, ${lat}::float8), 4326) as point) as asked
    ),
    near as materialized (
      select geom from public_record where g3857 is not null and ${wanted}
      order by g3857 <-> (select mercator from spot) limit ${limit}
    ),
    reach as materialized (
      select max(ST_Distance(near.geom::geography, spot.point::geography)) as metres from near cross join spot
    )
    select r.programme, r.lao, r.key, distance_m
    from reach
    cross join spot
    join public_record r on ST_DWithin(r.g3857, spot.mercator, ${farthest})
    cross join lateral (select ST_Distance(r.geom::geography, spot.point::geography) as distance_m) as d
    where ${wanted}
    order by distance_m, r.programme collate "C", r.key collate "C" limit ${limit}`;
}
