/** Places and sites by name: Thai or romanised, with or without the prefix, whole, begun, contained or misspelt. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { areaName, tambonName } from "../../data/area-name.ts";
import { laosOf } from "../../data/register/identity.ts";
import type { SearchResult } from "../wire/search.ts";
import { type AreaAnswer, areasByCode, containing } from "./areas.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;
type Result = z.infer<typeof SearchResult>;

/** What people write before or after a name, and the types of area that it means. */
const PREFIXES: readonly [pattern: RegExp, types: readonly string[]][] = [
  [/^(จังหวัด|จ\.) ?/u, ["province"]],
  [/^(อำเภอ|อ\.) ?/u, ["amphoe"]],
  [/^เขต ?/u, ["khet"]],
  [/^(เทศบาลนคร|ทน\.) ?/u, ["thesaban_nakhon"]],
  [/^(เทศบาลเมือง|ทม\.) ?/u, ["thesaban_mueang"]],
  [/^(เทศบาลตำบล|ทต\.) ?/u, ["thesaban_tambon"]],
  [/^(เทศบาล) ?/u, ["thesaban_nakhon", "thesaban_mueang", "thesaban_tambon"]],
  [/^(องค์การบริหารส่วนตำบล|อบต\.?) ?/u, ["tao"]],
  [/^(ตำบล|ต\.|แขวง) ?/u, ["tambon", "tao", "thesaban_tambon"]],
  [/^ภาค ?/u, ["region"]],
  [/^changwat /iu, ["province"]],
  [/^amphoe /iu, ["amphoe"]],
  [/^khet /iu, ["khet"]],
  [/^thesaban (nakhon|mueang|tambon) /iu, ["thesaban_nakhon", "thesaban_mueang", "thesaban_tambon"]],
  [/ province$/iu, ["province"]],
  [/ district$/iu, ["amphoe", "khet"]],
  [/ (tao|subdistrict administrative organi[sz]ation)$/iu, ["tao"]],
  [/ city municipality$/iu, ["thesaban_nakhon"]],
  [/ town municipality$/iu, ["thesaban_mueang"]],
  [/ subdistrict municipality$/iu, ["thesaban_tambon"]],
  [/ municipality$/iu, ["thesaban_nakhon", "thesaban_mueang", "thesaban_tambon"]],
];

/** The bare name that is looked for, and the types that the prefix asks for. */
export function readQuestion(text: string): { name: string; types: readonly string[] } {
  for (const [pattern, types] of PREFIXES) {
    const name = text.replace(pattern, "").trim();
    if (name !== text && name !== "") return { name, types };
  }
  return { name: text, types: [] };
}

interface Hit {
  kind: Result["kind"];
  code: string;
  programme: string | null;
  /** For sites; areas are named by their level and code. */
  title_th: string | null;
  title_en: string | null;
  lao: string | null;
  center: number[] | null;
  /** The tambon, or the type of another register, under whose name an LAO was found. */
  alias: "tambon" | string | null;
  alias_code: string | null;
}

/** How near a name is to the question: 0 the same, 1 begins so, 2 contains it, 3–4 resembles it. */
function nearness(
  sql: Sql,
  asked: string,
  th: postgres.PendingQuery<postgres.Row[]>,
  en: postgres.PendingQuery<postgres.Row[]>,
) {
  const within = containing(asked);
  const begins = within.slice(1);
  return sql`case
    when ${th} = ${asked} or lower(${en}) = lower(${asked}) then 0
    when ${th} like ${begins} or ${en} ilike ${begins} then 1
    when ${th} like ${within} or ${en} ilike ${within} then 2
    else 4 - greatest(similarity(${th}, ${asked}), similarity(${en}, ${asked})) end`;
}

function matches(
  sql: Sql,
  asked: string,
  th: postgres.PendingQuery<postgres.Row[]>,
  en: postgres.PendingQuery<postgres.Row[]>,
) {
  const within = containing(asked);
  return sql`(${th} ilike ${within} or ${en} ilike ${within} or ${th} % ${asked} or ${en} % ${asked})`;
}

/**
 * What a name of another type than was asked for costs: the very name comes after names of that type which contain it,
 * and before those that only resemble it. People write อบต. where a LAO has become a municipality.
 */
const OTHER_TYPE = 2.5;

/** At most `limit` results, best first: by nearness, then by level (region … LAO, site), then by name. */
export async function search(sql: Sql, text: string, limit: number): Promise<Result[]> {
  const { name, types } = readQuestion(text);
  const region = [sql`r.name_th`, sql`r.name_en`] as const;
  const area = [sql`a.name_th`, sql`a.name_en`] as const;
  const later = [sql`l.name_th`, sql`l.name_en`] as const;
  const tambon = [sql`b.name_th`, sql`b.name_en`] as const;
  const site = [sql`s.title_th`, sql`s.title_en`] as const;
  const asked = textArray(sql, types);
  const codes = textArray(sql, [text, ...laosOf(text)]);
  const hits = await sql<Hit[]>`
    with hit as (
      select 1 as rank, 'region' as kind, r.code, null::text as programme, 'region' as type, r.name_th as title_th,
             r.name_en as title_en, null::text as lao, null::float8[] as center,
             null::text as alias, null::text as alias_code,
             least(${nearness(sql, name, ...region)}, ${nearness(sql, text, ...region)}) as nearness
      from region r
      where ${matches(sql, name, ...region)} or ${matches(sql, text, ...region)}
      union all
      select case a.level when 'province' then 2 when 'amphoe' then 3 else 4 end, a.level, a.code, null, a.type,
             a.name_th, a.name_en, null, null, null, null,
             case when a.code = any (${codes}) then 0
                  else least(${nearness(sql, name, ...area)}, ${nearness(sql, text, ...area)}) end
      from area a
      where ${matches(sql, name, ...area)} or ${matches(sql, text, ...area)} or a.code = any (${codes})
      union all
      select 4, 'lao', l.lao, null, l.type, l.name_th, l.name_en, null, null, l.type, l.code,
             least(${nearness(sql, name, ...later)}, ${nearness(sql, text, ...later)})
      from area_alias l
      where ${matches(sql, name, ...later)} or ${matches(sql, text, ...later)}
      union all
      select 4, 'lao', part.lao, null, 'tambon', b.name_th, b.name_en, null, null, 'tambon', b.code,
             case when b.code = ${text} then 0
                  else least(${nearness(sql, name, ...tambon)}, ${nearness(sql, text, ...tambon)}) end
      from tambon b join tambon_lao part on part.tambon = b.code
      where ${matches(sql, name, ...tambon)} or ${matches(sql, text, ...tambon)} or b.code = ${text}
      union all
      select 5, 'site', s.key, s.programme, 'site', s.title_th, s.title_en, s.lao,
             array[ST_X(s.geom), ST_Y(s.geom)], null, null, ${nearness(sql, text, ...site)}
      from public_record s
      where s.geom is not null and ${matches(sql, text, ...site)}
    )
    , scored as (
      select *, nearness + case when ${types.length === 0} or type = any (${asked}) then 0 else ${OTHER_TYPE}::float8 end
                as score
      from hit
    ), best as (
      -- an LAO once: by its own name where that is as near as another
      select distinct on (kind, programme, code) * from scored
      order by kind, programme, code, score, alias is not null, alias_code
    )
    select kind, code, programme, title_th, title_en, lao, center, alias, alias_code from best
    order by score, rank, alias is not null, title_th collate "C", code collate "C"
    limit ${limit}`;
  const keys = hits.map(({ kind, code, lao }) =>
    kind === "site" ? { level: "lao", code: lao ?? "" } : { level: kind, code },
  );
  const areas = new Map((await areasByCode(sql, keys)).map((found) => [`${found.level} ${found.code}`, found]));
  return hits.flatMap((hit, index) => {
    const key = keys[index];
    const found = key && areas.get(`${key.level} ${key.code}`);
    return found ? [result(hit, found)] : [];
  });
}

/** The other name by which an LAO was found; null where it is the very same. */
function foundAs({ alias, alias_code, title_th, title_en }: Hit, area: AreaAnswer): Result["found_as"] {
  if (alias === null || title_th === null || title_en === null) return null;
  const other = { code: alias_code ?? "", type: alias, name_th: title_th, name_en: title_en };
  const name = alias === "tambon" ? tambonName : areaName;
  const found = { name_th: name(other, "th"), name_en: name(other, "en") };
  return found.name_th === areaName(area, "th") ? null : found;
}

function result(hit: Hit, area: AreaAnswer): Result {
  const { kind, code, programme, title_th, title_en, center } = hit;
  const name = { th: areaName(area, "th"), en: areaName(area, "en") };
  const common = { kind, code, programme };
  if (kind !== "site") {
    const { within_th, within_en, bbox } = area;
    const found_as = foundAs(hit, area);
    return { ...common, name_th: name.th, name_en: name.en, found_as, within_th, within_en, center: area.center, bbox };
  }
  const [lng, lat] = [center?.[0] ?? area.center[0], center?.[1] ?? area.center[1]];
  return {
    ...common,
    name_th: title_th ?? title_en ?? code,
    name_en: title_en ?? title_th ?? code,
    found_as: null,
    within_th: `${name.th} ${area.within_th}`,
    within_en: `${name.en}, ${area.within_en}`,
    center: [lng, lat],
    bbox: [lng, lat, lng, lat],
  };
}
