/**
 * How LAOs lie to an outline that somebody drew. Asked for in steps: while a long question is answered others get in
 * between, also on the embedded engine, and it ends soon after nobody waits for it any more.
 */
import type postgres from "postgres";
import { unlessGone } from "../cancelled.ts";
import { textArray } from "../text-array.ts";

export interface RelatedLao {
  code: string;
  /** `near`: outside, yet a site of it may lie in the outline. */
  relation: "inside" | "crossed" | "near";
}

/** LAOs whose outlines are opened by one statement: for the worst outline that is taken some 150 ms of the embedded engine. */
const STEP = 400;
/** Degrees; the importer accepts a site up to 2 km outside the outline of its LAO, where that is approximate. */
const STRAY = 0.02;

/** @param outline EWKB in hexadecimal, EPSG:4326. @returns null when it is no valid polygon */
export async function relationsTo(
  sql: postgres.Sql,
  outline: string,
  signal?: AbortSignal,
): Promise<RelatedLao[] | null> {
  const [found] = await unlessGone(
    sql,
    (own) => own<{ valid: boolean; codes: string[] }[]>`
      with shape as materialized (select ${outline}::geometry as geom)
      select ST_IsValid(geom) as valid,
        (select coalesce(jsonb_agg(code order by code collate "C"), '[]')
         from area where level = 'lao' and area.geom && ST_Expand(shape.geom, ${STRAY}::float8)) as codes
      from shape`,
    signal,
  );
  if (!found?.valid) return null;
  const related: RelatedLao[] = [];
  for (let start = 0; start < found.codes.length; start += STEP) {
    const codes = found.codes.slice(start, start + STEP);
    related.push(...(await unlessGone(sql, (own) => relationsOf(own, outline, codes), signal)));
  }
  return related;
}

/** The bounding box comes first: it decides for most LAOs without opening their outlines. */
function relationsOf(sql: postgres.Sql, outline: string, codes: readonly string[]) {
  return sql<RelatedLao[]>`
    with shape as materialized (select ${outline}::geometry as geom),
    related as (
      select a.code,
             case
               when ST_Covers(shape.geom, box.geom) then 'inside'
               when not ST_Intersects(shape.geom, ST_Expand(box.geom, ${STRAY}::float8)) then 'apart'
               when not ST_Intersects(shape.geom, a.geom) then 'near'
               when ST_Covers(shape.geom, a.geom) then 'inside'
               else 'crossed'
             end as relation
      from shape
      join area a on a.level = 'lao' and a.code = any (${textArray(sql, codes)}::text[])
      cross join lateral (select ST_SetSRID(a.geom::box2d::geometry, 4326) as geom) as box
    )
    select code, relation from related where relation <> 'apart'`;
}
