import type postgres from "postgres";
import { LEVELS_OF_DETAIL } from "../../data/area.ts";
import { COUNTRY_BOUNDS } from "../../data/country.ts";
import { Random } from "../../data/demo/random.ts";
import { ALL_YEARS } from "../../server/db/period.ts";
import { makeTile } from "../../server/published/tile.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { LAYERS, type Layer } from "../../server/tiles/layers.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import type { EngineAddress } from "../engines/setup.ts";
import { open } from "../engines/setup.ts";
import { kilobytes, median, quantile, timed } from "./statistics.ts";

export const ZOOMS = [5, 6, 7, 8, 9, 10, 11, 12];
const MOST_PER_ZOOM = 120;
const SEED = 2562;

export interface Tile {
  z: number;
  x: number;
  y: number;
}

/** Tiles that meet the bounds of the country, in a seeded order. */
function tilesOf(z: number): Tile[] {
  const [west, south, east, north] = COUNTRY_BOUNDS;
  const column = (lng: number) => Math.floor(((lng + 180) / 360) * 2 ** z);
  const row = (lat: number) => {
    const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return Math.floor(((1 - y / Math.PI) / 2) * 2 ** z);
  };
  const tiles: Tile[] = [];
  for (let x = column(west); x <= column(east); x++)
    for (let y = row(north); y <= row(south); y++) tiles.push({ z, x, y });
  const random = new Random(`${SEED} z${z}`);
  return tiles
    .map((tile) => ({ tile, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ tile }) => tile);
}

/** Of a zoom's tiles those that hold any LAO: the empty ones of the sea would flatter every figure. */
export async function tilesWithLand(sql: postgres.Sql, z: number, most = MOST_PER_ZOOM): Promise<Tile[]> {
  const found: Tile[] = [];
  for (const tile of tilesOf(z)) {
    if (found.length === most) break;
    const [{ any } = { any: false }] = await sql<{ any: boolean }[]>`
      select exists (
        select from area where level = 'lao' and lod_14 && ST_TileEnvelope(${tile.z}, ${tile.x}, ${tile.y})
      ) as any`;
    if (any) found.push(tile);
  }
  return found;
}

/** The statement that PostGIS itself would answer the same tile with. */
async function asMvt(sql: postgres.Sql, { z, x, y }: Tile): Promise<Uint8Array> {
  const column = `lod_${LEVELS_OF_DETAIL.find((last) => z <= last) ?? LEVELS_OF_DETAIL.at(-1)}`;
  const [row] = await sql<{ tile: Uint8Array }[]>`
    with box as (select ST_TileEnvelope(${z}, ${x}, ${y}) as box, ST_TileEnvelope(${z}, ${x}, ${y}, margin => 64.0 / 4096) as wide)
    select ST_AsMVT(feature, 'lao', 4096, 'shape') as tile
    from (select code, province, amphoe, type, boundary, name_th, name_en,
                 ST_AsMVTGeom(${sql(column)}, box, 4096, 64, true) as shape
          from area, box where level = 'lao' and lod_14 && wide) as feature`;
  return row?.tile ?? new Uint8Array();
}

async function measure(address: EngineAddress): Promise<void> {
  const database = await open(address);
  const native = address.engine === "native";
  const lao = LAYERS.find((layer) => layer.name === "lao") as Layer;
  const columns = ["median ms", "p95 ms", "median KB", "max KB", ...(native ? ["ST_AsMVT ms", "ours / ST_AsMVT"] : [])];
  const table: Record<string, Record<string, number>> = {};
  // the code of both sides is warm before anything is counted
  for (const tile of tilesOf(8)) {
    await makeTile(database.reader, { layer: lao, tile, format: "mvt", period: ALL_YEARS });
    if (native) await asMvt(database.reader, tile);
  }
  for (const z of ZOOMS) {
    const ours: number[] = [];
    const theirs: number[] = [];
    const sizes: number[] = [];
    for (const [index, tile] of (await tilesWithLand(database.reader, z)).entries()) {
      const make = async () => {
        const { ms, result } = await timed(() =>
          makeTile(database.reader, { layer: lao, tile, format: "mvt", period: ALL_YEARS }),
        );
        ours.push(ms);
        sizes.push(result.bytes.length);
      };
      const compare = async () => {
        if (native) theirs.push((await timed(() => asMvt(database.reader, tile))).ms);
      };
      // whoever comes second finds the rows in memory, so they take turns
      for (const side of index % 2 ? [make, compare] : [compare, make]) await side();
    }
    const round = (value: number) => Math.round(value * 100) / 100;
    const figures = [median(ours), quantile(ours, 0.95), kilobytes(median(sizes)), kilobytes(Math.max(...sizes))];
    if (native) figures.push(median(theirs), median(ours) / median(theirs));
    table[`z${z}`] = Object.fromEntries(columns.map((name, index) => [name, round(figures[index] ?? Number.NaN)]));
  }
  console.log(`lao layer, ${address.engine} engine, at most ${MOST_PER_ZOOM} tiles a zoom, seed ${SEED}`);
  console.table(table);
  await largest(database.reader, address.engine);
  await database.close();
}

/** The heaviest tile of every layer, uncompressed. */
async function largest(sql: postgres.Sql, engine: string): Promise<void> {
  const table: Record<string, { tile: string; KB: number }> = {};
  for (const layer of LAYERS) {
    let heaviest = { tile: "", KB: 0 };
    for (const tile of ZOOMS.flatMap((z) => tilesOf(z).slice(0, MOST_PER_ZOOM))) {
      const { bytes } = await makeTile(sql, { layer, tile, format: "mvt", period: ALL_YEARS });
      if (kilobytes(bytes.length) > heaviest.KB)
        heaviest = { tile: `${tile.z}/${tile.x}/${tile.y}`, KB: kilobytes(bytes.length) };
    }
    table[layer.name] = heaviest;
  }
  console.log(`heaviest tile of each layer before compression, ${engine} engine`);
  console.table(table);
}

/** Cold tiles on both engines; on the native one beside the ST_AsMVT statement for the same tile. */
export async function benchTiles(): Promise<void> {
  const embedded = await startTemporary();
  try {
    await prepared({ engine: "embedded", address: embedded.path });
  } finally {
    await embedded.close();
  }
  if (!nativeEngine()) return console.log("no PostgreSQL here: the native half is skipped");
  const native = await startNative();
  try {
    await prepared({ engine: "native", address: native.url });
  } finally {
    await native.stop();
  }
}

async function prepared(address: EngineAddress): Promise<void> {
  const database = await open(address);
  await prepareDatabase(database.owner, database.engine);
  await database.close();
  await measure(address);
}
