/**
 * Parts of an outline that overlap or touch, as one outline. It is the one overlay that runs while somebody waits:
 * snapped to a grid it needs no exceptions inside, and it is asked only where it cannot take long.
 */
import type postgres from "postgres";
import { meetsOften } from "../../geometry/meets-often.ts";
import { type Outline, positionsOf } from "../../geometry/outline.ts";
import { readTwkb } from "../../geometry/twkb.ts";
import { hexOf } from "./outline-hex.ts";

/** Degrees: a centimetre. */
const GRID = 1e-7;

/** Null where a part is no valid polygon by itself, there is but one, or the parts cross too often. */
export async function union(sql: postgres.Sql, outline: Outline, signal?: AbortSignal): Promise<Outline | null> {
  if (outline.length < 2 || (await meetsOften(outline, signal))) return null;
  const shape = hexOf(outline);
  const [row] = await sql<{ twkb: Uint8Array }[]>`
    with part as materialized (select (ST_Dump(${shape}::geometry)).geom)
    select ST_AsTWKB(ST_TransScale(ST_CollectionExtract(ST_UnaryUnion(ST_Collect(geom), ${GRID}::float8), 3), 0, 0, ${1 / GRID}::float8, ${1 / GRID}::float8), 0) as twkb
    from part having bool_and(ST_IsValid(geom))`;
  if (!row) return null;
  const { polygons } = readTwkb(row.twkb, GRID);
  return polygons.map((rings) => rings.map(positionsOf));
}
