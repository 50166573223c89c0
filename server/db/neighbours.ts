/** What lies beside and within an area, and since when it has its programmes. */
import type postgres from "postgres";
import { isWithin, type Within } from "./areas.ts";
import { isWholeProvinces } from "./summary.ts";

type Sql = postgres.Sql;

export interface Neighbour {
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  province: string;
  /** Ids of the programmes that it has. */
  programmes: string[];
}

/** LAOs that touch an LAO, those with the nearest label points first. */
export async function neighboursOf(sql: Sql, lao: string): Promise<Neighbour[]> {
  return await sql<Neighbour[]>`
    select a.code, a.type, a.name_th, a.name_en, a.province,
           array(select distinct f.programme from lao_figure f where f.lao = a.code order by 1) as programmes
    from neighbour next join area a on a.level = 'lao' and a.code = next.other
    where next.lao = ${lao}
    order by next.apart, a.code collate "C"`;
}

export interface Part {
  level: string;
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  /** How many programmes it has. */
  programmes: number;
}

/** Areas of a level within others, by their Thai names. */
export async function partsOf(sql: Sql, level: "amphoe" | "lao", within: Within): Promise<Part[]> {
  const key = level === "amphoe" ? sql`l.amphoe` : sql`l.code`;
  return await sql<Part[]>`
    select a.level, a.code, a.type, a.name_th, a.name_en, coalesce(has.programmes, 0) as programmes
    from area a
    left join (
      select ${key} as code, count(distinct f.programme)::int as programmes
      from lao_figure f join area l on l.level = 'lao' and l.code = f.lao group by 1
    ) as has using (code)
    where a.level = ${level} and ${isWithin(sql, within)}
    order by a.name_th collate "C", a.code collate "C"`;
}

/** BE year of the first record by programme; left out where no years are published here, or the first one is withheld. */
export async function firstYears(sql: Sql, within: Within): Promise<Record<string, number>> {
  const [table, level, key] = isWholeProvinces(within)
    ? (["province_figure", "province", "province"] as const)
    : (["lao_figure", "lao", "lao"] as const);
  const rows = await sql<{ programme: string; year: number }[]>`
    select f.programme, min(f.year) as year
    from ${sql(table)} f join area a on a.level = ${level} and a.code = f.${sql(key)}
    where f.year is not null and ${isWithin(sql, within)} group by f.programme
    having min(f.year) = min(f.year) filter (where not f.suppressed)`;
  return Object.fromEntries(rows.map(({ programme, year }) => [programme, year]));
}
