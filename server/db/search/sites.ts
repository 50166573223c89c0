/** Public sites by their title, in the database: there may be a million of them. */
import type postgres from "postgres";
import { containing } from "../areas.ts";
import { NEARNESS } from "./find-places.ts";

type Sql = postgres.Sql;
type Fragment = postgres.PendingQuery<postgres.Row[]>;

export interface FoundSite {
  kind: "site";
  code: string;
  programme: string;
  title_th: string | null;
  title_en: string | null;
  lao: string;
  center: number[];
  score: number;
}

/** The scale of `NEARNESS`; what only resembles the question comes after everything else. */
function score(sql: Sql, asked: string, th: Fragment, en: Fragment) {
  const within = containing(asked);
  const begins = within.slice(1);
  return sql`case
    when ${th} = ${asked} or lower(${en}) = lower(${asked}) then ${NEARNESS.same}::float8
    when ${th} like ${begins} or ${en} ilike ${begins} then ${NEARNESS.begins}
    when ${th} like ${within} or ${en} ilike ${within} then ${NEARNESS.holds}
    else ${NEARNESS.resembles}::float8 + 2 - greatest(similarity(${th}, ${asked}), similarity(${en}, ${asked})) end`;
}

/**
 * At most `limit` sites whose title holds the text, best first. `misspelt`: titles that resemble it too, which costs several
 * times as much (25 ms instead of 5 on the embedded engine).
 */
export async function findSites(sql: Sql, text: string, limit: number, misspelt: boolean): Promise<FoundSite[]> {
  const [th, en] = [sql`s.title_th`, sql`s.title_en`];
  const within = containing(text);
  const resembles = misspelt ? sql`or ${th} % ${text} or ${en} % ${text}` : sql``;
  return sql<FoundSite[]>`
    select 'site' as kind, s.key as code, s.programme, s.title_th, s.title_en, s.lao,
           array[ST_X(s.geom), ST_Y(s.geom)] as center, ${score(sql, text, th, en)} as score
    from public_record s
    where s.geom is not null
      and (${th} ilike ${within} or ${en} ilike ${within} ${resembles})
    order by score, s.title_th collate "C", s.key collate "C"
    limit ${limit}`;
}
