/** LAOs that lack programmes, and who next door has them. */
import type postgres from "postgres";
import type { GapRank } from "../../data/gap-rank.ts";
import { REGISTER_YEAR } from "../../data/register-theme.ts";
import { isWithin, type Within } from "./areas.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;

export interface GapQuestion {
  /** Ids of the programmes that may be missing. */
  programmes: readonly string[];
  /** `all`: none of them is there; `any`: at least one is not. */
  match: "all" | "any";
  within: Within;
  /** BE; what began later counts as missing. null = all years. */
  year: number | null;
}

export interface Gap {
  code: string;
  /** Residents; an LAO whose number is not known comes last. */
  people: number;
  /** Houses of REGISTER_YEAR. */
  houses: number;
  /** The programmes that it lacks, in the order asked for. */
  missing: string[];
}

export interface Neighbour {
  code: string;
  type: string;
  name_th: string;
  name_en: string;
  province: string;
}

/** One row per LAO and programme that it has; a cell whose numbers are withheld still shows that it does. */
function presence(sql: Sql, programmes: readonly string[], year: number | null) {
  return sql`
    select distinct lao, programme from lao_figure
    where programme = any (${textArray(sql, programmes)}::text[]) and (${year}::int is null or year <= ${year}::int)`;
}

/** Every LAO with a gap: its code, people and missing programmes. */
function gaps(sql: Sql, { programmes, match, within, year }: GapQuestion) {
  const asked = sql`${textArray(sql, programmes)}::text[]`;
  return sql`
    select a.code, coalesce(a.population, 0) as people, coalesce(p.houses, 0) as houses, lack.missing
    from area a
    left join population p on p.level = 'lao' and p.code = a.code and p.year = ${REGISTER_YEAR}::int
    left join (select lao, array_agg(programme) as programmes from (${presence(sql, programmes, year)}) as one group by lao) as has
      on has.lao = a.code
    cross join lateral (
      select coalesce(array_agg(programme order by position), '{}') as missing
      from unnest(${asked}) with ordinality as p (programme, position)
      where has.lao is null or programme <> all (has.programmes)
    ) as lack
    where a.level = 'lao' and ${isWithin(sql, within)}
      and cardinality(lack.missing) >= ${match === "all" ? programmes.length : 1}::int`;
}

/** One page, most people or houses first and then by code, after the given row. */
export async function listGaps(
  sql: Sql,
  question: GapQuestion,
  { rank, after, limit }: { rank: GapRank; after: readonly [number, string] | null; limit: number },
): Promise<{ items: Gap[]; more: boolean }> {
  const seen =
    after && sql`where (-${sql(rank)}::float8, code collate "C") > (${-after[0]}::float8, ${after[1]}::text)`;
  const rows = await sql<Gap[]>`
    select code, people, houses, missing from (${gaps(sql, question)}) as gap ${seen ?? sql``}
    order by ${sql(rank)} desc, code collate "C" limit ${limit + 1}`;
  return { items: rows.slice(0, limit), more: rows.length > limit };
}

/** How many LAOs have a gap and how many people live there, out of how many in the areas asked about. */
export async function countGaps(
  sql: Sql,
  question: GapQuestion,
): Promise<{ total: number; people: number; of_laos: number; of_people: number; houses: number; of_houses: number }> {
  const [row] = await sql<
    { total: number; people: number; of_laos: number; of_people: number; houses: number; of_houses: number }[]
  >`
    select gap.total, gap.people, gap.houses, every.laos as of_laos, every.people as of_people, every.houses as of_houses
    from (select count(*)::int as total, coalesce(sum(people), 0)::int as people,
            coalesce(sum(houses), 0)::int as houses from (${gaps(sql, question)}) as gap) as gap
    cross join (
      select count(*)::int as laos, coalesce(sum(a.population), 0)::int as people,
             coalesce(sum(p.houses), 0)::int as houses
      from area a left join population p on p.level = 'lao' and p.code = a.code and p.year = ${REGISTER_YEAR}::int
      where a.level = 'lao' and ${isWithin(sql, question.within)}
    ) as every`;
  return row ?? { total: 0, people: 0, houses: 0, of_laos: 0, of_people: 0, of_houses: 0 };
}

/**
 * For each LAO at most `limit` LAOs that touch it and have everything that it lacks: those whose label points are
 * nearest first.
 */
export async function neighboursWith(
  sql: Sql,
  laos: readonly { code: string; missing: readonly string[] }[],
  { year, limit }: { year: number | null; limit: number },
): Promise<ReadonlyMap<string, Neighbour[]>> {
  const programmes = [...new Set(laos.flatMap(({ missing }) => missing))];
  const asked = sql.json(laos.map(({ code, missing }) => ({ code, missing })));
  const rows = await sql<(Neighbour & { of: string })[]>`
    with asked as materialized (
      select * from jsonb_to_recordset(${asked}) as asked (code text, missing text[])
    ),
    has as materialized (
      select lao as code, array_agg(programme) as programmes from (${presence(sql, programmes, year)}) as one group by lao
    ),
    ranked as (
      select asked.code as of, next.other as code, row_number() over (partition by asked.code order by next.apart, next.other collate "C") as place
      from asked join neighbour next on next.lao = asked.code join has on has.code = next.other
      where has.programmes @> asked.missing
    )
    select ranked.of, a.code, a.type, a.name_th, a.name_en, a.province
    from ranked join area a on a.level = 'lao' and a.code = ranked.code
    where place <= ${limit}::int
    order by ranked.of, place`;
  const byLao = new Map<string, Neighbour[]>();
  for (const { of, ...neighbour } of rows) byLao.set(of, [...(byLao.get(of) ?? []), neighbour]);
  return byLao;
}
