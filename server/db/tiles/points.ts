/**
 * Points of a tile: sites, LAOs that have records, and names. Each belongs to exactly one tile of a zoom (its west and
 * north sides are in, the others not), so that numbers over all tiles add up to the whole.
 */
import type postgres from "postgres";
import { areaName } from "../../../data/area-name.ts";
import { publishesRecords } from "../../../data/disclosure.ts";
import type { Programme, StoredMeasure } from "../../../data/programme.ts";
import type { Property, TileFeature } from "../../geometry/feature.ts";
import { EXTENT, type TileAddress, tileBox, tileSize, toLngLat, WORLD } from "../../tiles/grid.ts";
import { isOf, type Period } from "../period.ts";

type Sql = postgres.Sql;

/** Up to this zoom the points of a cell become one. */
export const THINNED_ZOOM = 9;
/** Cells along the side of a tile: 16 px where a tile is drawn 512 px wide. */
const CELLS = 32;
/** From so many on, points of a deeper tile become one by cells too: it keeps every tile under 500 KB. */
export const CROWD = 1500;

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Positions 0 … 1 inside the tile, from coordinates of EPSG:3857. */
function placed(sql: Sql, { z, x, y }: TileAddress, east: Fragment, north: Fragment) {
  const size = tileSize(z);
  return sql`(${east} + ${WORLD}::float8) / ${size}::float8 - ${x}::int as u,
             (${WORLD}::float8 - ${north}) / ${size}::float8 - ${y}::int as v`;
}

/** A first test that an index answers; a little larger than the tile, since `INSIDE` decides exactly. */
function nearTile(sql: Sql, geometry: Fragment, tile: TileAddress, srid: 3857 | 4326) {
  const { west, south, east, north } = tileBox(tile, 1);
  if (srid === 3857) {
    return sql`${geometry} && ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 3857)`;
  }
  const [left, top] = toLngLat(tile, -1, -1);
  const [right, bottom] = toLngLat(tile, EXTENT + 1, EXTENT + 1);
  return sql`${geometry} && ST_MakeEnvelope(${left}::float8, ${bottom}::float8, ${right}::float8, ${top}::float8, 4326)`;
}

/** EPSG:3857 of an area's inner point: the sphere of Web Mercator, radius 6,378,137 m. */
export function mercatorCenter(sql: Sql): readonly [Fragment, Fragment] {
  return [sql`radians(ST_X(a.center)) * 6378137`, sql`ln(tan(pi() / 4 + radians(ST_Y(a.center)) / 2)) * 6378137`];
}

const INSIDE = (sql: Sql) => sql`u >= 0 and u < 1 and v >= 0 and v < 1`;

/** A programme may have no measures: then nothing, since the driver takes an empty list for a value. */
function listed(fragments: readonly Fragment[], sql: Sql) {
  return fragments.length > 0 ? fragments.map((fragment) => sql`, ${fragment}`) : sql``;
}

function sites(sql: Sql, programme: Programme, tile: TileAddress, period: Period) {
  const measures = programme.measures.map(({ measure }) => sql`s.${sql(measure)}`);
  return sql`
    select s.key, s.lao, s.title_th, s.title_en, null::text as type, s.year, s.demo, 1 as sites ${listed(measures, sql)},
           ${placed(sql, tile, sql`ST_X(s.g3857)`, sql`ST_Y(s.g3857)`)}
    from public_record s
    where s.programme = ${programme.id} and ${nearTile(sql, sql`s.g3857`, tile, 3857)}
      and ${isOf(sql, sql`s.year`, period)}`;
}

/** One point per LAO with records. Of a `sums` programme it says only that there are some. */
function presences(sql: Sql, programme: Programme, tile: TileAddress, period: Period) {
  const measures = programme.measures.map(({ measure }) => sql`sum(f.${sql(measure)}) as ${sql(measure)}`);
  return sql`
    select a.code as key, a.code as lao, a.name_th as title_th, a.name_en as title_en, a.type, null::int as year, sets.demo,
           sum(f.records) as sites ${listed(measures, sql)}, ${placed(sql, tile, ...mercatorCenter(sql))}
    from area a
    join lao_figure f on f.programme = ${programme.id} and f.lao = a.code
    cross join (select bool_or(origin = 'demo') as demo from dataset where programme = ${programme.id}) as sets
    where a.level = 'lao' and ${nearTile(sql, sql`a.geom`, tile, 4326)} and ${isOf(sql, sql`f.year`, period)}
    group by a.level, a.code, sets.demo`;
}

type PointRow = { [M in StoredMeasure]?: number | null } & {
  key: string | null;
  lao: string | null;
  title_th: string | null;
  title_en: string | null;
  type: string | null;
  year: number | null;
  demo: boolean;
  sites: number | null;
  u: number;
  v: number;
};

export interface PlacedPoint {
  properties: TileFeature["properties"];
  /** Position in the tile, 0 … 1. */
  u: number;
  v: number;
}

/** Each point of a tile by itself, by key; null where there are more than `most`. */
export async function readFew(
  sql: Sql,
  programme: Programme,
  tile: TileAddress,
  period: Period,
  most: number,
): Promise<PlacedPoint[] | null> {
  const points = programme.geometry === "site" ? sites : presences;
  const measures = programme.measures.map(({ measure }) => sql`${sql(measure)}::float8 as ${sql(measure)}`);
  const rows = await sql<(PointRow & { found: number })[]>`
    with few as (
      select * from (${points(sql, programme, tile, period)}) as near where ${INSIDE(sql)} limit ${most + 1}::int
    )
    select found, key, lao, title_th, title_en, type, year, demo, sites::int as sites ${listed(measures, sql)}, u, v
    from (select count(*)::int as found from few) as counted
    left join few on found <= ${most}::int
    order by key collate "C"`;
  const found = rows[0]?.found ?? 0;
  if (found > most) return null;
  return rows.slice(0, found).map((row) => ({ properties: propertiesOf(row, 1, programme), u: row.u, v: row.v }));
}

export async function readProgramme(
  sql: Sql,
  programme: Programme,
  tile: TileAddress,
  period: Period,
): Promise<TileFeature[]> {
  const points = programme.geometry === "site" ? sites : presences;
  const sums = programme.measures.map(({ measure }) => sql`sum(${sql(measure)})::float8 as ${sql(measure)}`);
  const single = (column: string) => sql`case when count(*) = 1 then min(${sql(column)}) end as ${sql(column)}`;
  const rows = await sql<(PointRow & { count: number })[]>`
    with near as (${points(sql, programme, tile, period)}),
    inside as (
      select near.*, ${tile.z <= THINNED_ZOOM}::boolean or count(*) over () > ${CROWD}::int as crowded
      from near where ${INSIDE(sql)}
    )
    select count(*)::int as count, ${single("key")}, ${single("lao")}, ${single("title_th")}, ${single("title_en")},
           ${single("type")}, ${single("year")}, bool_or(demo) as demo, sum(sites)::int as sites ${listed(sums, sql)},
           floor(avg(u) * ${EXTENT}::int)::int as u, floor(avg(v) * ${EXTENT}::int)::int as v
    from inside
    group by case when crowded then floor(u * ${CELLS}::int) * ${CELLS}::int + floor(v * ${CELLS}::int) end,
             case when not crowded then key end
    order by min(key collate "C")`;
  return rows.map((row) => ({
    properties: propertiesOf(row, row.count, programme),
    geometry: { type: "point", at: [row.u, row.v] },
  }));
}

/** @param count points that the row stands for */
function propertiesOf(row: PointRow, count: number, programme: Programme): TileFeature["properties"] {
  const { key, lao, type, title_th, title_en, year, demo } = row;
  const named = type && title_th && title_en ? { type, name_th: title_th, name_en: title_en } : null;
  const titles = named ? { title_th: areaName(named, "th"), title_en: areaName(named, "en") } : { title_th, title_en };
  return { key, lao, ...titles, year, count, demo, ...(publishesRecords(programme) && numbers(row, programme)) };
}

function numbers(row: PointRow, programme: Programme): Record<string, Property | null> {
  const found: Record<string, Property | null> = { sites: row.sites };
  for (const { measure } of programme.measures) found[measure] = row[measure] ?? null;
  return found;
}

interface LabelRow {
  code: string;
  name_th: string;
  name_en: string;
  population: number | null;
  u: number;
  v: number;
}

/** Names of LAOs at their inner points; while points are thinned, of each cell the one with the most people. */
export async function readLabels(sql: Sql, tile: TileAddress): Promise<TileFeature[]> {
  const cell =
    tile.z <= THINNED_ZOOM
      ? sql`floor(u * ${CELLS}::int) * ${CELLS}::int + floor(v * ${CELLS}::int)`
      : sql`code collate "C"`;
  const rows = await sql<LabelRow[]>`
    with near as (
      select a.code, a.name_th, a.name_en, a.population, ${placed(sql, tile, ...mercatorCenter(sql))}
      from area a where a.level = 'lao' and ${nearTile(sql, sql`a.geom`, tile, 4326)}
    ),
    inside as (select *, ${cell} as cell from near where ${INSIDE(sql)})
    select distinct on (cell) code, name_th, name_en, population,
           floor(u * ${EXTENT}::int)::int as u, floor(v * ${EXTENT}::int)::int as v
    from inside order by cell, population desc nulls last, code collate "C"`;
  return rows.map(({ u, v, ...properties }) => ({
    id: Number(properties.code),
    properties,
    geometry: { type: "point", at: [u, v] },
  }));
}
