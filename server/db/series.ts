/** One measure of a selection of areas, year by year, from the figures that may be published. */
import type postgres from "postgres";
import type { Measure, Programme } from "../../data/programme.ts";
import { isWithin, type Within } from "./areas.ts";
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
      where f.programme = any (${ids}::text[]) and ${isWithin(sql, within)}
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
