/**
 * Areas and lines of a tile. SQL finds what meets the tile by the index, takes the level of detail of the zoom, clips it
 * to the tile with its buffer and moves it to tile units; the same statement serves both engines (neither needs
 * protocol buffers in the database, nor any overlay that could throw).
 */
import type postgres from "postgres";
import { LEVELS_OF_DETAIL } from "../../../data/area.ts";
import { lineGeometry, type Property, polygonGeometry, type TileFeature } from "../../geometry/feature.ts";
import { readTwkb } from "../../geometry/twkb.ts";
import { BUFFER, EXTENT, type TileAddress, tileBox, tileSize } from "../../tiles/grid.ts";

type Sql = postgres.Sql;

/** The column with the level of detail of a zoom. */
export function detailColumn(z: number): string {
  const level = LEVELS_OF_DETAIL.find((last) => z <= last) ?? LEVELS_OF_DETAIL.at(-1);
  return `lod_${level}`;
}

/**
 * From here out one tile holds the whole country: coordinates are rounded to half a pixel (all tiles share the grid, so
 * neighbours still meet) and LAOs keep only their codes, or the tile would be 800 KB.
 */
const WHOLE_COUNTRY_ZOOM = 4;

function coordinateStep({ z }: TileAddress): number {
  return z <= WHOLE_COUNTRY_ZOOM ? 4 : 1;
}

function clipped(sql: Sql, tile: TileAddress) {
  const box = tileBox(tile, BUFFER);
  const { west, north } = tileBox(tile, 0);
  const scale = EXTENT / tileSize(tile.z) / coordinateStep(tile);
  return sql`ST_AsTWKB(ST_TransScale(
    ST_ClipByBox2D(${sql(detailColumn(tile.z))}, ${envelope(sql, box)}),
    ${-west}::float8, ${-north}::float8, ${scale}::float8, ${-scale}::float8), 0)`;
}

function envelope(sql: Sql, { west, south, east, north }: ReturnType<typeof tileBox>) {
  return sql`ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 3857)`;
}

/** The index holds the finest outlines; a simplified one may reach a little further. */
function meets(sql: Sql, tile: TileAddress) {
  return sql`lod_14 && ${envelope(sql, tileBox(tile, 2 * BUFFER))}`;
}

type AreaRow = Record<"code" | "boundary" | "name_th" | "name_en" | "region" | "province" | "type", string> & {
  amphoe: string | null;
  shape: Uint8Array | null;
};

export async function readAreas(sql: Sql, level: "province" | "lao", tile: TileAddress): Promise<TileFeature[]> {
  const rows = await sql<AreaRow[]>`
    select code, region, province, amphoe, type, boundary, name_th, name_en, ${clipped(sql, tile)} as shape
    from area where level = ${level} and ${meets(sql, tile)}
    order by code collate "C"`;
  const step = coordinateStep(tile);
  const described = level === "province" || tile.z > WHOLE_COUNTRY_ZOOM;
  return rows.flatMap(({ shape, code, region, province, amphoe, type, boundary, name_th, name_en }) => {
    const geometry = shape && polygonGeometry(readTwkb(shape, step).polygons, step);
    const properties: Record<string, Property | null> = { code };
    Object.assign(properties, level === "province" ? { region } : { province, amphoe });
    if (level === "lao" && described) properties.type = type;
    if (described) Object.assign(properties, { boundary, name_th, name_en });
    return geometry ? [{ id: Number(code), properties, geometry }] : [];
  });
}

/** From this zoom on a tile holds the lines between amphoe and LAOs too; further out they would be a grey fog. */
const INNER_BORDERS_ZOOM = 6;

export async function readBorders(sql: Sql, tile: TileAddress): Promise<TileFeature[]> {
  const shown = tile.z < INNER_BORDERS_ZOOM ? sql`kind in ('coast', 'province')` : sql`true`;
  const rows = await sql<{ id: number; kind: string; approximate: boolean; shape: Uint8Array | null }[]>`
    select id, kind, approximate, ${clipped(sql, tile)} as shape
    from border where ${shown} and ${meets(sql, tile)}
    order by id`;
  return rows.flatMap(({ id, kind, approximate, shape }) => {
    const geometry = shape && lineGeometry(readTwkb(shape, coordinateStep(tile)).lines);
    return geometry ? [{ id, properties: { kind, approximate }, geometry }] : [];
  });
}
