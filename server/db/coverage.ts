/** Values of one measure for every area of a level, from the figures that may be published. */
import type postgres from "postgres";
import { publishesValues } from "../../data/disclosure.ts";
import type { Measure, Programme } from "../../data/programme.ts";
import { isWithin, type Within } from "./areas.ts";
import { isFirst, isOf, type Period } from "./period.ts";
import { provinceSums } from "./province-sums.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface AreaValue {
  code: string;
  /** null = no record with a value, or withheld. */
  value: number | null;
  /** There is data, but under the limit for small cells. */
  suppressed: boolean;
  /** How many withheld figures the value leaves out. */
  missing: number;
}

export interface CoverageQuestion extends Period {
  programme: Programme;
  measure: Measure;
  within: Within;
}

const columnOf = (measure: Measure) => (measure === "coverage" || measure === "sites" ? "records" : measure);

/** The figures of LAOs in a period. `laos` is 1 where the first record is of the period: for `until` where there is any. */
function laoSums(sql: Sql, question: CoverageQuestion) {
  const { programme, measure } = question;
  return sql`
    select lao as code, sum(${sql(columnOf(measure))})::float8 as value, bool_and(${isFirst(sql, question)})::int as laos,
           bool_or(suppressed) as suppressed
    from lao_figure f
    where programme = ${programme.id} and ${isOf(sql, sql`year`, question)}
    group by lao`;
}

/** Areas of a level without a value: what is not published at all. */
async function noValues(sql: Sql, level: "province" | "lao", within: Within): Promise<AreaValue[]> {
  return await sql<AreaValue[]>`
    select a.code, null::float8 as value, false as suppressed, 0 as missing from area a
    where a.level = ${level} and ${isWithin(sql, within)} order by a.code collate "C"`;
}

/** LAOs by code. Coverage is 1 or 0 (`in`: 1 where the first record is of the year), `sites` 0 where there is no record. */
export async function laoValues(sql: Sql, question: CoverageQuestion): Promise<AreaValue[]> {
  const { programme, measure, year, within } = question;
  if (!publishesValues(programme, "lao", measure, year)) return await noValues(sql, "lao", within);
  const value =
    measure === "coverage"
      ? sql`coalesce(f.laos, 0)::float8`
      : measure === "sites"
        ? sql`case when f.suppressed then null else coalesce(f.value, 0)::float8 end`
        : sql`f.value`;
  const suppressed = sql`coalesce(f.suppressed, false) and ${measure !== "coverage"}::boolean`;
  return await sql<AreaValue[]>`
    select a.code, ${value} as value, ${suppressed} as suppressed, (${suppressed})::int as missing
    from area a left join (${laoSums(sql, question)}) as f using (code)
    where a.level = 'lao' and ${isWithin(sql, within)}
    order by a.code collate "C"`;
}

/** Provinces by code. Coverage is the share of the province's LAOs that have a record (`in`: their first in the year). */
export async function provinceValues(sql: Sql, question: CoverageQuestion): Promise<AreaValue[]> {
  const { programme, measure, year, span, within } = question;
  if (!publishesValues(programme, "province", measure, year)) return await noValues(sql, "province", within);
  const value =
    measure === "coverage"
      ? sql`coalesce(f.laos, 0) / (select count(*) from area l where l.level = 'lao' and l.province = a.code)`
      : measure === "sites"
        ? sql`case when f.province is null then 0 else f.records end`
        : sql`f.${sql(columnOf(measure))}`;
  const of = sql`programme = ${programme.id}`;
  const missing = measure === "coverage" ? sql`0` : sql`coalesce(f.missing, 0)`;
  return await sql<AreaValue[]>`
    select code, value, missing > 0 and value is null as suppressed, missing
    from (
      select a.code, (${value})::float8 as value, ${missing} as missing
      from area a
      left join (${provinceSums(sql, of, year === null ? null : sql`${year}::int`, span)}) as f on f.province = a.code
      where a.level = 'province' and ${isWithin(sql, within)}
    ) as told
    order by code collate "C"`;
}

/** First and last BE year with a record of any of the programmes; null when there is none. */
export async function recordYears(sql: Sql, programmes: readonly Programme[]): Promise<[number, number] | null> {
  const ids = textArray(
    sql,
    programmes.map(({ id }) => id),
  );
  const [years] = await sql<{ first: number | null; last: number | null }[]>`
    select min(year) as first, max(year) as last from province_figure where programme = any (${ids}::text[])`;
  return years?.first && years.last ? [years.first, years.last] : null;
}
