/** Values of one measure for every area of a level, from the figures that may be published. */
import type postgres from "postgres";
import { publishesFirstYears, publishesValues } from "../../data/disclosure.ts";
import type { Measure, Programme } from "../../data/programme.ts";
import { isWithin, type Within } from "./areas.ts";
import { isFirst, isOf, type Period } from "./period.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface AreaValue {
  code: string;
  /** null = no record with a value, or withheld. */
  value: number | null;
  /** There is data, but under the limit for small cells. */
  suppressed: boolean;
}

export interface CoverageQuestion extends Period {
  programme: Programme;
  measure: Measure;
  within: Within;
}

/**
 * The stored figures of a programme in a period, summed by `key`; a cell is a row of the table. `laos` counts the
 * LAOs whose first record is of the period: for `until` those that have any.
 */
function sums(sql: Sql, table: "lao_figure" | "province_figure", question: CoverageQuestion) {
  const { programme, measure } = question;
  const key = table === "lao_figure" ? sql`lao` : sql`province`;
  const column = measure === "coverage" || measure === "sites" ? sql`records` : sql`${sql(measure)}`;
  const present = publishesFirstYears(programme)
    ? sql`sum(new_laos)`
    : sql`(select count(*) from lao_figure l where l.programme = ${programme.id} and l.province = f.province)`;
  const laos = table === "lao_figure" ? sql`bool_and(${isFirst(sql, question)})::int` : present;
  return sql`
    select ${key} as code, sum(${column})::float8 as value, ${laos}::float8 as laos, bool_or(suppressed) as suppressed
    from ${sql(table)} f
    where programme = ${programme.id} and ${isOf(sql, sql`year`, question)}
    group by ${key}`;
}

/** Areas of a level without a value: what is not published at all. */
async function noValues(sql: Sql, level: "province" | "lao", within: Within): Promise<AreaValue[]> {
  return await sql<AreaValue[]>`
    select a.code, null::float8 as value, false as suppressed from area a
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
  return await sql<AreaValue[]>`
    select a.code, ${value} as value, coalesce(f.suppressed, false) and ${measure !== "coverage"}::boolean as suppressed
    from area a left join (${sums(sql, "lao_figure", question)}) as f using (code)
    where a.level = 'lao' and ${isWithin(sql, within)}
    order by a.code collate "C"`;
}

/** Provinces by code. Coverage is the share of the province's LAOs that have a record (`in`: their first in the year). */
export async function provinceValues(sql: Sql, question: CoverageQuestion): Promise<AreaValue[]> {
  const { programme, measure, year, within } = question;
  if (!publishesValues(programme, "province", measure, year)) return await noValues(sql, "province", within);
  const value =
    measure === "coverage"
      ? sql`coalesce(f.laos, 0) / (select count(*) from area l where l.level = 'lao' and l.province = a.code)`
      : measure === "sites"
        ? sql`case when f.code is null then 0 else f.value end`
        : sql`f.value`;
  return await sql<AreaValue[]>`
    select a.code, (${value})::float8 as value,
           coalesce(f.suppressed and f.value is null, false) and ${measure !== "coverage"}::boolean as suppressed
    from area a left join (${sums(sql, "province_figure", question)}) as f using (code)
    where a.level = 'province' and ${isWithin(sql, within)}
    order by a.code collate "C"`;
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
