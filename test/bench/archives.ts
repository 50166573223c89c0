import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Archives } from "../../server/archives/archives.ts";
import { buildArchive } from "../../server/archives/build.ts";
import { readContents } from "../../server/db/dataset.ts";
import { createLog } from "../../server/log.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { BOUNDARY_LAYERS, layerVersion } from "../../server/tiles/layers.ts";
import { type Product, startProduct } from "../e2e/product.ts";
import { startTemporary } from "../engines/embedded.ts";
import { nativeEngine, startNative } from "../engines/native.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { timed } from "./statistics.ts";
import { compare, type TileServer, type TilesByZoom } from "./tile-costs.ts";
import { type Tile, tilesWithLand, ZOOMS } from "./tiles.ts";

const MOST_PER_ZOOM = 500;

/** Fills the folder with the archives of all layers, and prints what each took. */
export async function fillArchives(address: EngineAddress, folder: string): Promise<void> {
  const database = await open(address);
  const archives = new Archives(folder, createLog("error"));
  archives.requireWritable();
  try {
    await prepareDatabase(database.owner, database.engine);
    const contents = await readContents(database.reader);
    const table: Record<string, { seconds: number; MB: number }> = {};
    for (const layer of BOUNDARY_LAYERS) {
      const { ms, result } = await timed(() => buildArchive(database.reader, layer, { share: 1 }));
      await archives.add(layer, layerVersion(layer, contents), result);
      table[layer.name] = { seconds: Math.round(ms / 100) / 10, MB: Math.round(result.length / 1e5) / 10 };
    }
    console.log(`archives of boundary tiles, ${address.engine} engine, without pauses`);
    console.table(table);
  } finally {
    await database.close();
  }
}

export function serverOf(name: string, product: Product, layer = "lao"): TileServer {
  const pid = product.child.pid ?? 0;
  return { name, pid, address: ({ z, x, y }) => `${product.url}/tiles/${layer}/${z}/${x}/${y}.mvt` };
}

export async function landTiles(address: EngineAddress): Promise<TilesByZoom> {
  const database = await open(address);
  try {
    const found: (readonly [number, Tile[]])[] = [];
    for (const z of ZOOMS) found.push([z, await tilesWithLand(database.reader, z, 2 * MOST_PER_ZOOM)]);
    const byZoom = new Map(found.map(([z, tiles]) => [z, tiles.slice(0, MOST_PER_ZOOM)] as const));
    return { byZoom, before: found.flatMap(([, tiles]) => tiles.slice(MOST_PER_ZOOM)) };
  } finally {
    await database.close();
  }
}

/** Time and size of the archives on both engines; a cold tile from them beside the same tile from the native database. */
export async function benchArchives(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const embedded = await startTemporary();
  try {
    await fillArchives({ engine: "embedded", address: embedded.path }, join(folder, "embedded"));
  } finally {
    await embedded.close();
  }
  if (!nativeEngine()) return console.log("no PostgreSQL here: the native half is skipped");
  const native = await startNative();
  const products: Product[] = [];
  try {
    const address: EngineAddress = { engine: "native", address: native.url };
    const stored = join(folder, "native");
    await fillArchives(address, stored);
    // a path that can be no folder: this one asks the database
    for (const tiles of [stored, "/dev/null/none"]) {
      const env = { DATABASE_URL: native.url, TILES_DIR: tiles, CLIENT_LIMIT: "0" };
      products.push(await startProduct(folder, env));
    }
    const [fromArchive, fromDatabase] = products as [Product, Product];
    console.log("a cold tile of lao with gzip, server and PostgreSQL together");
    const sides = [serverOf("archive", fromArchive), serverOf("database", fromDatabase)] as const;
    await compare(...sides, native.url, await landTiles(address));
  } finally {
    for (const product of products) await product.stop();
    await native.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
