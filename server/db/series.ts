/** One measure of a selection of areas, year by year, from the figures that may be published. */
import type postgres from "postgres";
import type { Measure, Programme } from "../../data/programme.ts";
import { isWithin, type Within } from "./areas.ts";
import { provinceSums } from "./province-sums.ts";
import { isWholeProvinces } from "./summary.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

/** What began in a BE year. */
export interface YearValue {
  year: number;
  /** Sum of the published cells; null when none has a value. */
  value: number | null;
  /** LAOs whose first record is of the year, added up over the programmes that tell it. */
  laos: number;
  /** Cells that are withheld. */
  suppressed: number;
}

/** Years without any cell are left out. Cells by LAO and year exist of `open` programmes only. */
export async function yearValues(
  sql: Sql,
  programmes: readonly Programme[],
  measure: Measure,
  within: Within,
): Promise<YearValue[]> {
  const ids = textArray(
    sql,
    programmes.map(({ id }) => id),
  );
  const derived = measure === "coverage" || measure === "sites" || measure === "programmes";
  const value = derived ? sql`sum(f.records)` : sql`sum(f.${sql(measure)})`;
  if (isWholeProvinces(within)) {
    return await sql<YearValue[]>`
      select f.year, ${value}::float8 as value, coalesce(sum(f.new_laos), 0)::int as laos,
             count(*) filter (where f.suppressed)::int as suppressed
      from province_figure f join area a on a.level = 'province' and a.code = f.province
      where f.programme = any (${ids}::text[]) and f.year is not null and ${isWithin(sql, within)}
      group by f.year order by f.year`;
  }
  return await sql<YearValue[]>`
    select f.year, ${value}::float8 as value, count(*) filter (where f.first)::int as laos,
           count(*) filter (where f.suppressed)::int as suppressed
    from (
      select cell.*, year = min(year) over (partition by programme, lao) as first from lao_figure cell
      where programme = any (${ids}::text[]) and year is not null
    ) as f
    join area a on a.level = 'lao' and a.code = f.lao
    where ${isWithin(sql, within)}
    group by f.year order by f.year`;
}

/** Up to the end of a BE year. */
export type SumUntil = Pick<YearValue, "year" | "value" | "suppressed">;

/** Sums of whole provinces up to the end of each year, in order: they may be whole where sums of single years are not. */
export async function sumsUntil(
  sql: Sql,
  programme: Programme,
  measure: Measure,
  within: Within,
  [first, last]: readonly [number, number],
): Promise<SumUntil[]> {
  const value = measure === "sites" ? sql`f.records` : sql`f.${sql(measure)}`;
  return await sql<SumUntil[]>`
    select y.year, sum(${value})::float8 as value, coalesce(sum(f.missing), 0)::int as suppressed
    from generate_series(${first}::int, ${last}::int) as y (year)
    left join lateral (
      select told.* from (${provinceSums(sql, sql`programme = ${programme.id}`, sql`y.year`, "until")}) as told
      join area a on a.level = 'province' and a.code = told.province and ${isWithin(sql, within)}
    ) as f on true
    group by y.year order by y.year`;
}
