/** Public sites by their title, in the database: there may be a million of them. */
import type postgres from "postgres";
import { publishesSites } from "../../../data/disclosure.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { containing } from "../areas.ts";
import { textArray } from "../text-array.ts";
import { NEARNESS } from "./find-places.ts";

type Sql = postgres.Sql | postgres.TransactionSql;

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

/** Fewer letters are in nearly every title, and the index of titles holds three at a time. */
const FEWEST_LETTERS = 3;
/** Of how many titles that hold the text the best are taken: of a million, to put them in order took 3 s. */
const COMPARED = 2000;
/**
 * Among more sites none is found by resemblance: common words make nearly every title a candidate, each is compared letter
 * by letter, and a million took 6 s.
 */
const MOST_RESEMBLING = 50_000;

const WITH_SITES = PROGRAMMES.filter(publishesSites).map(({ id }) => id);

/** Of a site, what an answer says. */
const shown = (sql: Sql) => sql`
  'site' as kind, key as code, programme, title_th, title_en, lao, array[ST_X(geom), ST_Y(geom)] as center, score`;
const bestFirst = (sql: Sql, limit: number) => sql`
  order by score, title_th collate "C", key collate "C" limit ${limit}`;

/** How near a title is to the text. */
function nearness(sql: Sql, text: string) {
  const begins = containing(text).slice(1);
  const same = begins.slice(0, -1);
  return sql`case
    when title_th ilike ${same} or title_en ilike ${same} then ${NEARNESS.same}::float8
    when title_th ilike ${begins} or title_en ilike ${begins} then ${NEARNESS.begins}
    else ${NEARNESS.holds} end`;
}

function tooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).length < FEWEST_LETTERS;
}

/** At most `limit` sites whose title holds the text, best first: the same title, then one that begins so. */
export async function findSites(sql: Sql, text: string, limit: number): Promise<FoundSite[]> {
  if (tooShort(text)) return [];
  const holds = containing(text);
  const sites = await sql<(FoundSite & { compared: number })[]>`
    select ${shown(sql)}, compared from (
      select *, count(*) over ()::int as compared, ${nearness(sql, text)} as score
      from (select key, programme, title_th, title_en, lao, geom from public_record
            where geom is not null and (title_th ilike ${holds} or title_en ilike ${holds})
            limit ${COMPARED}) as titled) as site
    ${bestFirst(sql, limit)}`;
  const found = sites.map(({ compared, ...site }) => site);
  if ((sites[0]?.compared ?? 0) < COMPARED) return found;
  // the best are perhaps not among those that were compared
  const first = await Promise.all(["title_th", "title_en"].map((title) => sitesThatBegin(sql, title, text, limit)));
  const all = new Map([...first.flat(), ...found].map((site) => [`${site.programme} ${site.code}`, site]));
  return [...all.values()].sort((a, b) => a.score - b.score).slice(0, limit);
}

/** The first `limit` sites whose title begins with the text, in the order of that title: the same title comes first. */
async function sitesThatBegin(sql: Sql, title: string, text: string, limit: number): Promise<FoundSite[]> {
  const start = sql`title_start(${sql(title)}) collate "C"`;
  const asked = sql`title_start(${text}) collate "C"`;
  return await sql<FoundSite[]>`
    select ${shown(sql)} from (
      select *, ${nearness(sql, text)} as score from public_record
      where geom is not null and ${start} >= ${asked} and ${start} < ${asked} || ${"\u{10FFFF}"}
      order by ${start} limit ${limit}) as site
    ${bestFirst(sql, limit)}`;
}

/** At most `limit` sites whose title resembles the text, the most alike first. */
export async function resemblingSites(sql: Sql, text: string, limit: number): Promise<FoundSite[]> {
  if (tooShort(text)) return [];
  return await sql<FoundSite[]>`
    select ${shown(sql)} from (
      select *, ${NEARNESS.resembles}::float8 + 2 - greatest(similarity(title_th, ${text}), similarity(title_en, ${text})) as score
      from public_record
      where (select sum(rows) <= ${MOST_RESEMBLING} from dataset where programme = any (${textArray(sql, WITH_SITES)}))
        and geom is not null and (title_th % ${text} or title_en % ${text})) as site
    ${bestFirst(sql, limit)}`;
}
