/** Which records a year means. */
import type postgres from "postgres";
import type { Span } from "../../data/programme.ts";

export interface Period {
  /** BE; null = all years together. */
  year: number | null;
  /** `until` counts what began up to and including the year, `in` only what began in it. */
  span: Span;
}

export const ALL_YEARS: Period = { year: null, span: "until" };

/** Whether the BE year in `column` belongs to the period. A cell of all years together belongs to no single year. */
export function isOf(
  sql: postgres.Sql,
  column: postgres.PendingQuery<postgres.Row[]>,
  { year, span }: Period,
): postgres.PendingQuery<postgres.Row[]> {
  if (year === null) return sql`true`;
  return span === "in" ? sql`${column} = ${year}::int` : sql`${column} <= ${year}::int`;
}

/** Whether the LAO of a cell `f` of `lao_figure` has no record from before the period. */
export function isFirst(sql: postgres.Sql, { year, span }: Period): postgres.PendingQuery<postgres.Row[]> {
  if (year === null || span === "until") return sql`true`;
  return sql`not exists (
    select from lao_figure e where e.programme = f.programme and e.lao = f.lao and e.year < ${year}::int)`;
}
