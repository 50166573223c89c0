/**
 * What lies in an outline that somebody drew. The outline reaches the database once per question; predicates only, so
 * that both engines answer the same.
 */
import type postgres from "postgres";
import { publishesSites } from "../../../data/disclosure.ts";
import { type Programme, STORED_MEASURES } from "../../../data/programme.ts";
import { registerYear } from "../../../data/register-theme.ts";
import { type Outline, type Polygon, type Position, positionsOf } from "../../geometry/outline.ts";
import { readTwkb } from "../../geometry/twkb.ts";
import { unlessGone } from "../cancelled.ts";
import { isFirst, isOf, type Period } from "../period.ts";
import type { ProgrammeTotals, Selection } from "../summary.ts";
import { textArray } from "../text-array.ts";
import { hexOf } from "./outline-hex.ts";
import type { RelatedLao } from "./relations.ts";

type Sql = postgres.Sql;

/** An LAO that the outline crosses. */
export interface CrossedLao {
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  province: string;
  /** Whether its label point lies in the outline. */
  counted: boolean;
}

/** Enough to find a public record by the index on its LAO. */
export interface RecordKey {
  programme: string;
  lao: string;
  key: string;
}

export interface DrawnArea {
  size: Selection;
  /** LAOs wholly inside. */
  inside: number;
  crossed: CrossedLao[];
  totals: ProgrammeTotals[];
  /** The first sites by programme, LAO and key. */
  sites: RecordKey[];
}

export interface DrawnAreaQuestion {
  outline: Outline;
  /** How LAOs lie to it. */
  related: readonly RelatedLao[];
  period: Period;
  /** Those whose cells by LAO may be asked for. */
  programmes: readonly Programme[];
  /** Sites that are listed. */
  sites: number;
}

const columns = (sql: Sql, name: string) => STORED_MEASURES.map((measure) => sql`, ${sql(`${name}.${measure}`)}`);
const sums = (sql: Sql) => STORED_MEASURES.map((measure) => sql`, sum(${sql(measure)})::float8 as ${sql(measure)}`);

export async function drawnArea(
  sql: Sql,
  { outline, related, period, programmes, sites }: DrawnAreaQuestion,
  signal?: AbortSignal,
): Promise<DrawnArea> {
  const shape = hexOf(outline);
  const list = (texts: readonly string[]) => sql`${textArray(sql, texts)}::text[]`;
  const ids = (some: readonly Programme[]) => sql`any (${list(some.map(({ id }) => id))})`;
  // `square`: grid cells of LAOs that are not wholly inside; `lone`: sites tested one by one, in cells that the line crosses
  const byPlace = ids(programmes.filter(publishesSites));
  const ofPeriod = isOf(sql, sql`year`, period);
  const question = (own: Sql) => own<DrawnArea[]>`
    with shape as materialized (select ${shape}::geometry as geom),
    lao as materialized (
      select a.code, a.type, a.name_th, a.name_en, a.province, a.population, relation,
             relation = 'inside' or (relation = 'crossed' and ST_Covers(shape.geom, a.center)) as counted
      from unnest(${list(related.map(({ code }) => code))}, ${list(related.map(({ relation }) => relation))})
        as related (code, relation)
      join area a on a.level = 'lao' and a.code = related.code
      cross join shape
    ),
    cell as materialized (
      select f.*, lao.relation = 'inside' as inside, ${isFirst(sql, period)} as first
      from lao_figure f join lao on lao.code = f.lao
      where lao.counted and f.programme = ${ids(programmes)} and ${ofPeriod}
    ),
    square as materialized (
      select f.*,
             case
               when ST_Covers(shape.geom, box.geom) then 'inside'
               when ST_Intersects(shape.geom, box.geom) then 'crossed'
               else 'apart'
             end as relation
      from shape
      join lao on lao.relation <> 'inside'
      join cell_figure f on f.lao = lao.code and f.programme = ${byPlace} and ${ofPeriod}
      cross join lateral (select cell_box(f.cell) as geom) as box
    ),
    lone as materialized (
      select r.*
      from (select distinct programme, lao, cell from square where relation = 'crossed') as edge
      cross join shape
      cross join lateral (
        select programme, lao, key, geom ${columns(sql, "one")} from public_record one
        where one.programme = edge.programme and one.lao = edge.lao and site_cell(one.geom) = edge.cell and ${ofPeriod}
        -- keeps the planner from reading all records for the few cells that are wanted
        offset 0
      ) as r
      where ST_Covers(shape.geom, r.geom)
    ),
    part as (
      select programme, records ${columns(sql, "cell")} from cell
      where inside or not (programme = ${byPlace})
      union all
      select programme, records ${columns(sql, "square")} from square where relation = 'inside'
      union all
      select programme, 1 ${columns(sql, "lone")} from lone
    ),
    summed as (select programme, sum(records)::int as sites ${sums(sql)} from part group by programme),
    present as (
      select programme, count(distinct lao) filter (where first)::int as laos, count(distinct lao) filter (where suppressed)::int as suppressed_laos
      from cell group by programme
    ),
    total as (
      select programme, coalesce(laos, 0) as laos, coalesce(suppressed_laos, 0) as suppressed_laos, 0 as suppressed_cells,
             case when suppressed_laos > 0 then sites else coalesce(sites, 0) end as sites ${columns(sql, "summed")}
      from summed full join present using (programme)
    ),
    counted as (
      select programme, lao,
             sum(sum(records)) over (order by programme collate "C", lao collate "C") - sum(records) as before
      from (
        select programme, lao, records from cell where inside and programme = ${byPlace}
        union all
        select programme, lao, records from square where relation = 'inside'
        union all
        select programme, lao, 1 from lone
      ) as piece
      group by programme, lao
    ),
    wanted as materialized (select programme, lao from counted where before < ${sites}::int),
    listed as (
      select programme, lao, key from lone
      union all
      select one.programme, one.lao, one.key
      from wanted
      join lao on lao.code = wanted.lao and lao.relation = 'inside'
      cross join lateral (
        select programme, lao, key from public_record one
        where one.programme = wanted.programme and one.lao = wanted.lao and ${ofPeriod}
        order by key collate "C" limit ${sites}::int
      ) as one
      union all
      select one.programme, one.lao, one.key
      from wanted
      join (select distinct programme, lao, cell from square where relation = 'inside') as whole using (programme, lao)
      cross join lateral (
        select programme, lao, key from public_record one
        where one.programme = whole.programme and one.lao = whole.lao and site_cell(one.geom) = whole.cell and ${ofPeriod}
        offset 0
      ) as one
    )
    select
      (select jsonb_build_object('provinces', count(distinct province), 'laos', count(*), 'population', coalesce(sum(population), 0),
         'houses', coalesce(sum((select houses from population p where p.level = 'lao' and p.code = lao.code and p.year = ${registerYear(period.year)}::int)), 0))
       from lao where counted) as size,
      (select count(*)::int from lao where relation = 'inside') as inside,
      (select coalesce(jsonb_agg(row order by row.code collate "C"), '[]')
       from (select code, type, name_th, name_en, province, counted from lao where relation = 'crossed') as row) as crossed,
      (select coalesce(jsonb_agg(total), '[]') from total) as totals,
      (select coalesce(jsonb_agg(row order by row.programme collate "C", row.lao collate "C", row.key collate "C"), '[]') from (
         select * from listed order by programme collate "C", lao collate "C", key collate "C" limit ${sites}::int
       ) as row) as sites`;
  const [answer] = await unlessGone(sql, question, signal);
  if (!answer) throw new Error("No row came of a question that always has one");
  return answer;
}

/** Why PostGIS takes the outline for no valid polygon, and where. */
export async function invalidity(sql: Sql, outline: Outline): Promise<{ reason: string; at: Position } | null> {
  const [row] = await sql<{ reason: string; lng: number; lat: number }[]>`
    select reason, ST_X(location) as lng, ST_Y(location) as lat from ST_IsValidDetail(${hexOf(outline)}::geometry) where not valid`;
  return row ? { reason: row.reason, at: [row.lng, row.lat] } : null;
}

/** Outlines of LAOs in degrees, to a ten-millionth (1 cm), in the order asked for. */
export async function laoOutlines(sql: Sql, codes: readonly string[]): Promise<Polygon[][]> {
  const rows = await sql<{ code: string; twkb: Uint8Array }[]>`
    select code, ST_AsTWKB(ST_TransScale(geom, 0, 0, 1e7, 1e7), 0) as twkb
    from area where level = 'lao' and code = any (${textArray(sql, codes)}::text[])`;
  const byCode = new Map(
    rows.map(({ code, twkb }) => [code, readTwkb(twkb, 1e-7).polygons.map((rings) => rings.map(positionsOf))]),
  );
  return codes.map((code) => byCode.get(code) ?? []);
}
