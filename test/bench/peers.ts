import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { Random } from "../../data/demo/random.ts";
import { tileOf } from "../../data/tile-of.ts";
import { startProduct } from "../e2e/product.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { fillArchives, landTiles, serverOf } from "./archives.ts";
import { listener } from "./processor-time.ts";
import { strewnProgramme } from "./strewn.ts";
import { compare, type TileServer, type TilesByZoom } from "./tile-costs.ts";

const SECONDS = 4;
const ROUNDS = 5;
const SITE_ZOOMS = [11, 12];
const MOST_PER_ZOOM = 300;
const SEED = "2562 peers";
const WARM = { z: 9, x: 396, y: 230 };
const SITES = strewnProgramme();
const HOW = `DATABASE_URL      a PostgreSQL of ours, prepared by a start of the product; as a rule the one that Martin reads
MARTIN_URL        a Martin that runs on this machine with its cache off (cache_size_mb: 0): the address of its source of
                  LAO outlines, http://127.0.0.1:3000/area
MARTIN_SITES_URL  if it is to be compared: its source of the sites of ${SITES.id}
MARTIN_WARM_URL   if it is to be compared: the source of LAO outlines of another Martin, whose cache is on
STATIC_URL        if it is to be compared: a file of the size of tile ${WARM.z}/${WARM.x}/${WARM.y}, sent by a server of files`;

/** Martin at an address of this machine. @throws Error when nothing that can be measured listens there */
function martinAt(url: string): TileServer {
  const base = url.replace(/\/+$/, "");
  const pid = listener(Number(new URL(url).port || 80));
  if (pid === undefined) throw new Error(`${url}: no process of this machine listens there`);
  return { name: "Martin", pid, address: ({ z, x, y }) => `${base}/${z}/${x}/${y}` };
}

/** Tiles with sites, in a seeded order; a half of them to warm up with. */
async function siteTiles(address: EngineAddress): Promise<TilesByZoom> {
  const database = await open(address);
  try {
    const sites = await database.reader<{ lng: number; lat: number }[]>`
      select ST_X(geom) as lng, ST_Y(geom) as lat from public_record
      where programme = ${SITES.id} order by lao, key limit 100000`;
    const found = SITE_ZOOMS.map((z) => {
      const tiles = new Map(
        sites.map(({ lng, lat }) => ({ z, ...tileOf(lng, lat, z) })).map((tile) => [Object.values(tile).join(), tile]),
      );
      const random = new Random(`${SEED} z${z}`);
      const drawn = [...tiles.values()].map((tile) => ({ tile, turn: random.next() })).sort((a, b) => a.turn - b.turn);
      return [z, drawn.slice(0, 2 * MOST_PER_ZOOM).map(({ tile }) => tile)] as const;
    });
    const half = (some: readonly unknown[]) => Math.ceil(some.length / 2);
    return {
      byZoom: new Map(found.map(([z, tiles]) => [z, tiles.slice(half(tiles))])),
      before: found.flatMap(([, tiles]) => tiles.slice(0, half(tiles))),
    };
  } finally {
    await database.close();
  }
}

/** Requests in a second for one thing that was asked for before. */
async function rateOf(url: string): Promise<number> {
  const headers = { "accept-encoding": "gzip" };
  const { requests, non2xx, errors } = await autocannon({ url, duration: SECONDS, connections: 16, headers });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${url}`);
  return requests.average;
}

/** In turns, so that what else the machine does meets both; the first round warms up. */
async function compareWarm(name: string, url: string, own: string): Promise<void> {
  const rates: (readonly [number, number])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await rateOf(own), await rateOf(url)] as const;
    if (round > 0) rates.push(pair);
  }
  const best = (side: 0 | 1) => Math.max(...rates.map((pair) => pair[side]));
  const ratios = rates.map(([ours, theirs]) => (ours / theirs).toFixed(2)).sort();
  console.log(
    `warm, z${WARM.z}: ours at best ${Math.round(best(0))} requests/s, ${name} ${Math.round(best(1))}; ratios of ${ROUNDS} rounds ${ratios.join(" ")}`,
  );
}

/** Beside Martin, for the same rows: bytes, processor time of cold tiles, requests a second. Builds and starts none. */
export async function benchPeers(): Promise<void> {
  const { MARTIN_URL, MARTIN_SITES_URL, MARTIN_WARM_URL, STATIC_URL, DATABASE_URL } = process.env;
  if (!MARTIN_URL || !DATABASE_URL) return console.log(`set both of the first:\n${HOW}`);
  const address: EngineAddress = { engine: "native", address: DATABASE_URL };
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const stored = join(folder, "tiles");
  await fillArchives(address, stored);
  const product = await startProduct(folder, { DATABASE_URL, TILES_DIR: stored, CLIENT_LIMIT: "0" });
  try {
    const ours = serverOf("ours", product);
    console.log("a cold tile of lao with gzip, server and PostgreSQL together");
    await compare(ours, martinAt(MARTIN_URL), DATABASE_URL, await landTiles(address));
    if (MARTIN_SITES_URL) {
      console.log(`a cold tile of ${SITES.id} with gzip, server and PostgreSQL together`);
      const own = serverOf("ours", product, SITES.id);
      await compare(own, martinAt(MARTIN_SITES_URL), DATABASE_URL, await siteTiles(address));
    }
    if (MARTIN_WARM_URL) await compareWarm("Martin", martinAt(MARTIN_WARM_URL).address(WARM), ours.address(WARM));
    if (STATIC_URL) await compareWarm("the server of files", STATIC_URL, ours.address(WARM));
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
