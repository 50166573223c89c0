/** Totals of a selection of areas, for all programmes at once. */
import type postgres from "postgres";
import { type Programme, STORED_MEASURES, type StoredMeasure } from "../../data/programme.ts";
import { registerYear } from "../../data/register-theme.ts";
import { isWithin, type Within } from "./areas.ts";
import { isFirst, isOf, type Period } from "./period.ts";
import { provinceSums } from "./province-sums.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface Selection {
  provinces: number;
  laos: number;
  /** Residents of the LAOs on 31 December of REGISTER_YEAR. */
  population: number;
  /** Their houses on 31 December of the year asked for, or of the nearest that the register has. */
  houses: number;
}

export type ProgrammeTotals = {
  programme: string;
  sites: number | null;
  /** null = not told which LAOs began in the period. */
  laos: number | null;
  suppressed_laos: number;
  suppressed_cells: number;
} & Record<StoredMeasure, number | null>;

/** Whether the selection is made of whole provinces: then the figures by province and year answer it. */
export function isWholeProvinces({ amphoe, lao }: Within): boolean {
  return amphoe === null && lao === null;
}

export async function selectionSize(sql: Sql, within: Within, year: number | null): Promise<Selection> {
  const [size] = await sql<Selection[]>`
    select count(distinct a.province)::int as provinces, count(*)::int as laos,
           coalesce(sum(a.population), 0)::int as population, coalesce(sum(p.houses), 0)::int as houses
    from area a left join population p on p.level = 'lao' and p.code = a.code and p.year = ${registerYear(year)}::int
    where a.level = 'lao' and ${isWithin(sql, within)}`;
  return size ?? { provinces: 0, laos: 0, population: 0, houses: 0 };
}

function measureSums(sql: Sql) {
  return STORED_MEASURES.map((measure) => sql`, sum(f.${sql(measure)})::float8 as ${sql(measure)}`);
}

/** Nation, regions, provinces. For a year alone `laos` are those whose first record is of it. */
export async function provinceTotals(sql: Sql, within: Within, { year, span }: Period): Promise<ProgrammeTotals[]> {
  return await sql<ProgrammeTotals[]>`
    select f.programme, sum(f.records)::int as sites, sum(f.laos)::int as laos, 0 as suppressed_laos,
           sum(f.missing)::int as suppressed_cells ${measureSums(sql)}
    from (${provinceSums(sql, sql`true`, year === null ? null : sql`${year}::int`, span)}) as f
    join area a on a.level = 'province' and a.code = f.province
    where ${isWithin(sql, within)}
    group by f.programme`;
}

/** Amphoe and lists of LAOs: sums of the published cells. `programmes` are those whose cells may be asked for. */
export async function laoTotals(
  sql: Sql,
  within: Within,
  period: Period,
  programmes: readonly Programme[],
): Promise<ProgrammeTotals[]> {
  const ids = textArray(
    sql,
    programmes.map(({ id }) => id),
  );
  return await sql<ProgrammeTotals[]>`
    select f.programme, sum(f.records)::int as sites, count(distinct f.lao) filter (where ${isFirst(sql, period)})::int as laos,
           count(distinct f.lao) filter (where f.suppressed)::int as suppressed_laos, 0 as suppressed_cells ${measureSums(sql)}
    from lao_figure f join area a on a.level = 'lao' and a.code = f.lao
    where ${isWithin(sql, within)} and f.programme = any (${ids})
      and ${isOf(sql, sql`f.year`, period)}
    group by f.programme`;
}
