/**
 * How LAOs lie to an outline that somebody drew. Asked for in steps: while a long question is answered others get in
 * between, also on the embedded engine, and it ends soon after nobody waits for it any more.
 */
import type postgres from "postgres";
import { meetings } from "../../geometry/meetings.ts";
import type { Outline } from "../../geometry/outline.ts";
import { unlessGone } from "../cancelled.ts";
import { textArray } from "../text-array.ts";
import { hexOf } from "./outline-hex.ts";

export interface RelatedLao {
  code: string;
  /** `near`: outside, yet a site of it may lie in the outline. */
  relation: "inside" | "crossed" | "near";
}

/**
 * LAOs whose outlines are opened by one statement, at least and at most: for the worst outline that is taken some 150 ms of
 * the embedded engine, and no more for a simple one.
 */
const [FEWEST, MOST] = [400, 2000];
/** Meetings of lines with LAOs up to which an outline counts as simple. */
const SIMPLE = 20_000;
/** Degrees; the importer accepts a site up to 2 km outside the outline of its LAO, where that is approximate. */
const STRAY = 0.02;

/** Null when the outline is no valid polygon. */
export async function relationsTo(
  sql: postgres.Sql,
  outline: Outline,
  signal?: AbortSignal,
): Promise<RelatedLao[] | null> {
  const drawn = hexOf(outline);
  const [found] = await unlessGone(
    sql,
    (own) => own<{ valid: boolean; inside: string[]; open: string[] }[]>`
      with shape as materialized (select geom, ST_IsValid(geom) as valid from (select ${drawn}::geometry) as one (geom)),
      -- an amphoe that lies wholly inside or apart decides for all of its LAOs
      amphoe as materialized (
        select a.code, ST_Covers(shape.geom, a.box) as inside
        from shape
        join area_box a on a.level = 'amphoe' and a.box && ST_Expand(shape.geom, ${STRAY}::float8)
        where shape.valid and ST_Intersects(shape.geom, ST_Expand(a.box, ${STRAY}::float8))
      ),
      lao as materialized (
        select a.code, amphoe.inside
        from shape
        join area_box a on a.level = 'lao' and a.box && ST_Expand(shape.geom, ${STRAY}::float8)
        join amphoe on amphoe.code = a.amphoe
      )
      select valid,
        array(select code from lao where inside order by code collate "C") as inside,
        array(select code from lao where not inside order by code collate "C") as open
      from shape`,
    signal,
  );
  if (!found?.valid) return null;
  const related: RelatedLao[] = found.inside.map((code) => ({ code, relation: "inside" }));
  const step = Math.min(MOST, Math.max(FEWEST, Math.round((MOST * SIMPLE) / meetings(outline))));
  for (let start = 0; start < found.open.length; start += step) {
    const codes = found.open.slice(start, start + step);
    related.push(...(await unlessGone(sql, (own) => relationsOf(own, drawn, codes), signal)));
  }
  return related;
}

/** The bounding box comes first: it decides for most LAOs without opening their outlines. */
function relationsOf(sql: postgres.Sql, outline: string, codes: readonly string[]) {
  return sql<RelatedLao[]>`
    with shape as materialized (select ${outline}::geometry as geom),
    boxed as materialized (
      select b.code,
             case
               when ST_Covers(shape.geom, b.box) then 'inside'
               when not ST_Intersects(shape.geom, ST_Expand(b.box, ${STRAY}::float8)) then 'apart'
             end as relation
      from shape
      join area_box b on b.level = 'lao' and b.code = any (${textArray(sql, codes)}::text[])
    )
    select code, relation from boxed where relation = 'inside'
    union all
    select a.code,
           case
             when not ST_Intersects(shape.geom, a.geom) then 'near'
             when ST_Covers(shape.geom, a.geom) then 'inside'
             else 'crossed'
           end
    from shape
    join boxed on boxed.relation is null
    join area a on a.level = 'lao' and a.code = boxed.code`;
}
