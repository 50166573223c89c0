/** Areas of all four levels: regions are made of their provinces, the others are rows of `area`. */
import type { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import type { AreaLevel } from "../../data/area.ts";
import { withinText } from "../../data/area-name.ts";
import { laosOf } from "../../data/register/identity.ts";
import type { Area } from "../wire/area.ts";
import { textArray } from "./text-array.ts";

type Sql = postgres.Sql;
export type AreaAnswer = z.infer<typeof Area>;

/** Codes by level that narrow a question; null = not asked. Levels narrow together, codes of a level add up. */
export type Within = { readonly [Level in AreaLevel]: readonly string[] | null };

/** Condition on rows of `area` named `a`. */
export function isWithin(sql: Sql, { region, province, amphoe, lao }: Within) {
  const one = (column: postgres.PendingQuery<postgres.Row[]>, codes: readonly string[] | null) =>
    codes ? sql`and ${column} = any (${textArray(sql, codes)})` : sql``;
  const inRegion = (codes: readonly string[]) =>
    sql`and a.province in (select province from region_province where region = any (${textArray(sql, codes)}))`;
  return sql`true ${region ? inRegion(region) : sql``} ${one(sql`a.province`, province)} ${one(sql`a.amphoe`, amphoe)}
    ${lao ? sql`and a.level = 'lao' and a.code = any (${textArray(sql, lao)})` : sql``}`;
}

export const WHOLE_COUNTRY: Within = { region: null, province: null, amphoe: null, lao: null };

/** What lies in at least one of the selections: whole provinces as such, anything finer as a list of LAOs. */
export async function unionOf(sql: Sql, selections: readonly Within[]): Promise<Within> {
  const finer = selections.some(({ amphoe, lao }) => amphoe !== null || lao !== null);
  const level = finer ? "lao" : "province";
  const conditions = selections.map((within) => sql`or (${isWithin(sql, within)})`);
  const rows = await sql<{ code: string }[]>`
    select a.code from area a where a.level = ${level} and (false ${conditions}) order by a.code collate "C"`;
  return { ...WHOLE_COUNTRY, [level]: rows.map(({ code }) => code) };
}

/** Codes of the provinces of regions of either grouping. */
export async function provincesOf(sql: Sql, regions: readonly string[]): Promise<string[]> {
  const rows = await sql<{ province: string }[]>`
    select distinct province from region_province where region = any (${textArray(sql, regions)})`;
  return rows.map(({ province }) => province);
}

/** Those of the codes that no area of the level has. */
export async function unknownCodes(sql: Sql, level: AreaLevel, codes: readonly string[]): Promise<string[]> {
  const rows = await sql<{ code: string }[]>`
    select code from unnest(${textArray(sql, codes)}::text[]) with ordinality as asked (code, turn)
    where not exists (select from area a where a.level = ${level} and a.code = asked.code)
      and not exists (select from region r where ${level} = 'region' and r.code = asked.code)
    order by turn`;
  return rows.map(({ code }) => code);
}

/** Codes and names of every area of a level, by code. */
export async function namesOf(
  sql: Sql,
  level: AreaLevel,
): Promise<Pick<AreaAnswer, "code" | "type" | "name_th" | "name_en">[]> {
  return await sql<Pick<AreaAnswer, "code" | "type" | "name_th" | "name_en">[]>`
    select code, type, name_th, name_en from area where level = ${level} order by code collate "C"`;
}

interface AreaRow extends Omit<AreaAnswer, "within_th" | "within_en" | "center" | "bbox"> {
  center: number[];
  bbox: number[];
  region_th: string;
  region_en: string;
  province_th: string | null;
  province_en: string | null;
  amphoe_th: string | null;
  amphoe_en: string | null;
}

const RANK: Readonly<Record<AreaLevel, number>> = { region: 0, province: 1, amphoe: 2, lao: 3 };

/** Every area with its rank, names and parents, as one relation named `a`; outlines as they are. */
function everyArea(sql: Sql) {
  return sql`(
    select 0 as rank, 'region' as level, r.code, r.type, r.name_th, r.name_en, r.code as region,
           null::text as province, null::text as amphoe, null::geometry as geom
    from region r
    union all
    select case level when 'province' then 1 when 'amphoe' then 2 else 3 end, level, code, type, name_th, name_en, region,
           province, amphoe, geom
    from area
  ) as a`;
}

/** The areas of a page in the order asked for, unknown ones left out. Outlines are large, so only the areas of the page are read with them. */
export async function areasByCode(sql: Sql, keys: readonly { level: string; code: string }[]): Promise<AreaAnswer[]> {
  if (keys.length === 0) return [];
  const rows = await sql<AreaRow[]>`
    with asked as (
      select level, code, turn
      from unnest(${textArray(
        sql,
        keys.map(({ level }) => level),
      )}::text[], ${textArray(
        sql,
        keys.map(({ code }) => code),
      )}::text[])
        with ordinality as k (level, code, turn)
    ),
    found as (
      select turn, a.level, a.code, a.type, a.name_th, a.name_en, a.region,
             case when a.level = 'province' then null else a.province end as province,
             case when a.level = 'amphoe' then null else a.amphoe end as amphoe,
             a.population, a.area_km2, a.boundary,
             array[ST_X(a.center), ST_Y(a.center)] as center,
             array[ST_XMin(a.geom), ST_YMin(a.geom), ST_XMax(a.geom), ST_YMax(a.geom)] as bbox
      from asked join area a using (level, code)
      union all
      select turn, 'region', r.code, r.type, r.name_th, r.name_en, r.code, null, null,
             total.population, total.area_km2, 'exact', array[ST_X(inner_point.center), ST_Y(inner_point.center)], total.bbox
      from asked
      join region r on asked.level = 'region' and r.code = asked.code
      cross join lateral (
        select sum(p.population)::int as population, sum(p.area_km2) as area_km2,
               ST_Centroid(ST_Collect(p.center)) as middle,
               array[min(ST_XMin(p.geom)), min(ST_YMin(p.geom)), max(ST_XMax(p.geom)), max(ST_YMax(p.geom))] as bbox
        from area p join region_province m on m.region = r.code and m.province = p.code where p.level = 'province'
      ) as total
      cross join lateral (
        select p.center from area p join region_province m on m.region = r.code and m.province = p.code
        where p.level = 'province'
        order by ST_Distance(p.center, total.middle), p.code limit 1
      ) as inner_point
    )
    select found.*, r.name_th as region_th, r.name_en as region_en, p.name_th as province_th, p.name_en as province_en,
           d.name_th as amphoe_th, d.name_en as amphoe_en
    from found
    join region r on r.code = found.region
    left join area p on p.level = 'province' and p.code = found.province
    left join area d on d.level = 'amphoe' and d.code = found.amphoe
    order by turn`;
  return rows.map(areaAnswer);
}

function areaAnswer(row: AreaRow): AreaAnswer {
  const { region_th, region_en, province_th, province_en, amphoe_th, amphoe_en, center, bbox, ...rest } = row;
  const [lng = 0, lat = 0] = center;
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const named = (name_th: string | null, name_en: string | null) => (name_th && name_en ? { name_th, name_en } : null);
  const above = {
    region: row.level === "region" ? null : named(region_th, region_en),
    province: named(province_th, province_en),
    amphoe: named(amphoe_th, amphoe_en),
  };
  return {
    code: rest.code,
    level: rest.level,
    type: rest.type,
    name_th: rest.name_th,
    name_en: rest.name_en,
    region: rest.region,
    province: rest.province,
    amphoe: rest.amphoe,
    within_th: withinText(above, "th"),
    within_en: withinText(above, "en"),
    population: rest.population,
    area_km2: rest.area_km2,
    boundary: rest.boundary,
    center: [lng, lat],
    bbox: [west, south, east, north],
  };
}

export interface AreaFilter {
  level: AreaLevel | null;
  within: Within;
  /** Part of the Thai or English name, any case. */
  text: string | null;
}

/** `%text%` with the signs of LIKE taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

/** One page, by level and code, after the given row; and how many areas there are in all. */
export async function listAreas(
  sql: Sql,
  { level, within, text }: AreaFilter,
  page: { after: readonly [string, string] | null; limit: number },
): Promise<{ items: AreaAnswer[]; total: number; more: boolean }> {
  const pattern = containing(text ?? "");
  const matches = sql`
    ${isWithin(sql, within)}
    ${level ? sql`and a.level = ${level}` : sql``}
    ${text ? sql`and (a.name_th ilike ${pattern} or a.name_en ilike ${pattern})` : sql``}`;
  const [afterLevel = "", afterCode = ""] = page.after ?? [];
  const rank = RANK[afterLevel as AreaLevel] ?? -1;
  const [keys, [count]] = await Promise.all([
    sql<{ level: string; code: string }[]>`
      select a.level, a.code from ${everyArea(sql)}
      where ${matches} and (a.rank, a.code collate "C") > (${rank}::int, ${afterCode}::text collate "C")
      order by a.rank, a.code collate "C" limit ${page.limit + 1}`,
    sql<{ total: number }[]>`select count(*)::int as total from ${everyArea(sql)} where ${matches}`,
  ]);
  const items = await areasByCode(sql, keys.slice(0, page.limit));
  return { items, total: count?.total ?? 0, more: keys.length > page.limit };
}

/**
 * The area with this code, or the LAO that a register has under it; null when there is none. Without a level the LAO wins where codes coincide, which happens
 * only for the khet of Bangkok: LAO and amphoe at once, with the same outline.
 */
export async function findArea(sql: Sql, code: string, level: AreaLevel | null): Promise<AreaAnswer | null> {
  const keys = await sql<{ level: string; code: string }[]>`
    select a.level, a.code from ${everyArea(sql)}
    where a.code = any (${textArray(sql, [code, ...laosOf(code)])}) ${level ? sql`and a.level = ${level}` : sql``}
    order by a.code = ${code} desc, a.rank desc, a.code collate "C" limit 1`;
  const [area] = await areasByCode(sql, keys);
  return area ?? null;
}

/**
 * Where a point (WGS 84 degrees) lies; null outside. A point on a shared line belongs to the lowest LAO code, and its
 * amphoe and province are always those of that LAO.
 */
export async function identify(
  sql: Sql,
  lng: number,
  lat: number,
): Promise<{ province: AreaAnswer; amphoe: AreaAnswer; lao: AreaAnswer } | null> {
  const [hit] = await sql<{ code: string; amphoe: string; province: string }[]>`
    select a.code, a.amphoe, a.province from area a
    where a.level = 'lao' and ST_Covers(a.geom, ST_SetSRID(ST_MakePoint(${lng}::float8, ${lat}::float8), 4326))
    order by a.code collate "C" limit 1`;
  if (!hit) return null;
  const [province, amphoe, lao] = await areasByCode(sql, [
    { level: "province", code: hit.province },
    { level: "amphoe", code: hit.amphoe },
    { level: "lao", code: hit.code },
  ]);
  if (!province || !amphoe || !lao)
    throw new Error(`LAO ${hit.code} has no province ${hit.province} or amphoe ${hit.amphoe}`);
  return { province, amphoe, lao };
}
