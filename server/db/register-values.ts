/** Residents and houses of the areas of a level, and what is divided by houses. */
import type postgres from "postgres";
import { isWithin, type Within } from "./areas.ts";
import type { AreaValue } from "./coverage.ts";
import { housesOf } from "./population.ts";

type Sql = postgres.Sql;

export interface RegisterQuestion {
  level: "province" | "lao";
  measure: "residents" | "houses";
  /** BE, one that the register has. */
  year: number;
  within: Within;
}

export async function registerValues(
  sql: Sql,
  { level, measure, year, within }: RegisterQuestion,
): Promise<AreaValue[]> {
  return await sql<AreaValue[]>`
    select a.code, p.${sql(measure)}::float8 as value, false as suppressed, 0 as missing
    from area a left join population p on p.level = a.level and p.code = a.code and p.year = ${year}::int
    where a.level = ${level} and ${isWithin(sql, within)} order by a.code collate "C"`;
}

/** By 1,000 houses; null where either is not known. What is withheld stays so: a rate would give it away. */
export async function perThousandHouses(
  sql: Sql,
  rows: readonly AreaValue[],
  level: "province" | "lao",
  year: number,
): Promise<AreaValue[]> {
  const houses = await housesOf(sql, level, year);
  return rows.map((row) => ({ ...row, value: rateOf(row.value, houses.get(row.code) ?? null) }));
}

export function rateOf(households: number | null, houses: number | null): number | null {
  return households === null || houses === null || houses === 0 ? null : (households * 1000) / houses;
}

/** Residents and houses of a selection by BE year, oldest first; null where none of its LAOs is known. */
export async function registerByYear(
  sql: Sql,
  within: Within,
): Promise<{ year: number; residents: number | null; houses: number | null }[]> {
  return await sql<{ year: number; residents: number | null; houses: number | null }[]>`
    select p.year, sum(p.residents)::float8 as residents, sum(p.houses)::float8 as houses
    from population p join area a on a.level = 'lao' and a.code = p.code
    where p.level = 'lao' and ${isWithin(sql, within)}
    group by p.year order by p.year`;
}
