/** Outlines of areas on a small sheet: coordinates from its upper left corner, in whole units of it. */
import type postgres from "postgres";
import type { LevelOfDetail } from "../../data/area.ts";
import type { Path } from "../geometry/feature.ts";
import { readTwkb } from "../geometry/twkb.ts";
import { isWithin, type Within } from "./areas.ts";

type Sql = postgres.Sql;

/** Web Mercator (EPSG:3857), metres; `scale` is units of the sheet to a metre. */
interface Sheet {
  west: number;
  north: number;
  scale: number;
}

export interface Outlined {
  code: string;
  polygons: Path[][];
}

interface Question {
  level: "province" | "amphoe" | "lao";
  within: Within;
  detail: LevelOfDetail;
}

/** A sheet on which the areas asked about fit into a square of `size` units. */
export async function sheetOf(
  sql: Sql,
  { level, within, detail }: Question,
  size: number,
): Promise<Sheet & { width: number; height: number }> {
  const lod = sql(`lod_${detail}`);
  const [box] = await sql<Record<"west" | "south" | "east" | "north", number>[]>`
    select min(ST_XMin(${lod})) as west, min(ST_YMin(${lod})) as south, max(ST_XMax(${lod})) as east,
           max(ST_YMax(${lod})) as north
    from area a where a.level = ${level} and ${isWithin(sql, within)}`;
  const { west = 0, south = 0, east = 1, north = 1 } = box ?? {};
  const scale = size / Math.max(east - west, north - south);
  return {
    west,
    north,
    scale,
    width: Math.ceil((east - west) * scale),
    height: Math.ceil((north - south) * scale),
  };
}

export async function outlinesOn(
  sql: Sql,
  { west, north, scale }: Sheet,
  { level, within, detail }: Question,
): Promise<Outlined[]> {
  const rows = await sql<{ code: string; shape: Uint8Array }[]>`
    select a.code, ST_AsTWKB(ST_TransScale(
             ${sql(`lod_${detail}`)}, ${-west}::float8, ${-north}::float8, ${scale}::float8, ${-scale}::float8), 0) as shape
    from area a where a.level = ${level} and ${isWithin(sql, within)} order by a.code collate "C"`;
  return rows.map(({ code, shape }) => ({ code, polygons: readTwkb(shape).polygons }));
}
