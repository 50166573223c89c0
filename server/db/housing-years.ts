/**
 * Households and money by programme and BE year, from the figures that may be published. Of a year null are the
 * sums of all years together: of a `sums` programme, whose years may be withheld.
 */
import type postgres from "postgres";
import { isWithin, type Within } from "./areas.ts";
import { isWholeProvinces } from "./summary.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface HousingYear {
  programme: string;
  year: number | null;
  households: number | null;
  subsidy_baht: number | null;
  loan_baht: number | null;
  fund_baht: number | null;
  /** Households of what has a subsidy, and of what has a loan, even of 0 baht: single records where those are public, else cells. */
  subsidy_households: number | null;
  loan_households: number | null;
  /** Cells (a year of a province, or an LAO) whose numbers are withheld and missing here. */
  suppressed: number;
}

const MONEY = ["subsidy_baht", "loan_baht", "fund_baht"] as const;

/** Sums of rows `f`, with the households of those that have money. */
function sums(sql: Sql) {
  return sql`sum(f.households)::float8 as households ${MONEY.map((money) => sql`, sum(f.${sql(money)})::float8 as ${sql(money)}`)},
    sum(f.households) filter (where f.subsidy_baht is not null)::float8 as subsidy_households,
    sum(f.households) filter (where f.loan_baht is not null)::float8 as loan_households`;
}

/** By programme and year: straight from the public records, so that money and households are of the same ones. */
async function recordYears(sql: Sql, within: Within, ids: readonly string[]): Promise<HousingYear[]> {
  return await sql<HousingYear[]>`
    select f.programme, f.year, ${sums(sql)}, 0 as suppressed
    from public_record f join area a on a.level = 'lao' and a.code = f.lao
    where f.programme = any (${textArray(sql, ids)}) and ${isWithin(sql, within)}
    group by f.programme, f.year order by f.programme, f.year`;
}

/** By programme and year, and all years together; for selections smaller than provinces these alone. */
async function cellYears(sql: Sql, within: Within, ids: readonly string[]): Promise<HousingYear[]> {
  const whole = isWholeProvinces(within);
  const [table, level] = whole ? (["province_figure", "province"] as const) : (["lao_figure", "lao"] as const);
  return await sql<HousingYear[]>`
    select f.programme, f.year, ${sums(sql)}, count(*) filter (where f.suppressed)::int as suppressed
    from ${sql(table)} f join area a on a.level = ${level} and a.code = f.${sql(level)}
    where f.programme = any (${textArray(sql, ids)}) and ${isWithin(sql, within)}
    group by f.programme, f.year order by f.programme, f.year`;
}

/** Rows by programme and year: of some straight from their public records, of the others from cells. */
export async function housingYears(
  sql: Sql,
  within: Within,
  { byRecord, byCell }: { byRecord: readonly string[]; byCell: readonly string[] },
): Promise<HousingYear[]> {
  const parts = await Promise.all([recordYears(sql, within, byRecord), cellYears(sql, within, byCell)]);
  return parts.flat();
}
