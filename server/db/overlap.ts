/** How many of some programmes each area has, from the cells that may be published. */
import type postgres from "postgres";
import type { Programme } from "../../data/programme.ts";
import { isWithin, type Within } from "./areas.ts";
import type { AreaValue } from "./coverage.ts";
import { isFirst, isOf, type Period } from "./period.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface OverlapQuestion extends Period {
  level: "province" | "lao";
  programmes: readonly Programme[];
  within: Within;
}

/**
 * LAOs by code with their number of programmes (`in`: of those whose first record is of the year); provinces with the
 * mean of their LAOs.
 */
export async function overlapValues(
  sql: Sql,
  { level, programmes, within, ...period }: OverlapQuestion,
): Promise<AreaValue[]> {
  const ids = textArray(
    sql,
    programmes.map(({ id }) => id),
  );
  const key = level === "lao" ? sql`a.code` : sql`a.province`;
  return await sql<AreaValue[]>`
    select ${key} as code, avg(coalesce(f.programmes, 0))::float8 as value, false as suppressed, 0 as missing
    from area a
    left join (
      select lao, count(distinct programme) as programmes from lao_figure f
      where programme = any (${ids}::text[]) and ${isOf(sql, sql`year`, period)} and ${isFirst(sql, period)}
      group by lao
    ) as f on f.lao = a.code
    where a.level = 'lao' and ${isWithin(sql, within)}
    group by ${key}
    order by ${key} collate "C"`;
}
