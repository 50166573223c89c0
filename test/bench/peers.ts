import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../../data/demo/random.ts";
import { tileOf } from "../../data/tile-of.ts";
import { startProduct } from "../e2e/product.ts";
import { type EngineAddress, open } from "../engines/setup.ts";
import { fillArchives, landTiles, serverOf } from "./archives.ts";
import { listener } from "./processor-time.ts";
import { type Rate, rateOf } from "./rate.ts";
import { median } from "./statistics.ts";
import { strewnProgramme } from "./strewn.ts";
import { compare, type TileServer, type TilesByZoom } from "./tile-costs.ts";

const ROUNDS = 5;
const SITE_ZOOMS = [11, 12];
/** Asked for before anything is counted. */
const SITE_ZOOMS_BEFORE = [10, 13];
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

/** @throws Error when no process of this machine listens at the address */
function pidAt(url: string): number {
  const pid = listener(Number(new URL(url).port || 80));
  if (pid === undefined) throw new Error(`${url}: no process of this machine listens there`);
  return pid;
}

function martinAt(url: string): TileServer {
  const base = url.replace(/\/+$/, "");
  return { name: "Martin", pid: pidAt(url), address: ({ z, x, y }) => `${base}/${z}/${x}/${y}` };
}

const filesAt = (url: string): TileServer => ({ name: "a server of files", pid: pidAt(url), address: () => url });

/** Tiles with sites, in a seeded order. */
async function siteTiles(address: EngineAddress): Promise<TilesByZoom> {
  const database = await open(address);
  try {
    const sites = await database.reader<{ lng: number; lat: number }[]>`
      select ST_X(geom) as lng, ST_Y(geom) as lat from public_record
      where programme = ${SITES.id} order by md5(key) limit 20000`;
    const tilesOf = (z: number) => {
      const all = sites.map(({ lng, lat }) => ({ z, ...tileOf(lng, lat, z) }));
      const random = new Random(`${SEED} z${z}`);
      const turns = [...new Map(all.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()].map((tile) => ({
        tile,
        turn: random.next(),
      }));
      const tiles = turns.sort((a, b) => a.turn - b.turn).slice(0, MOST_PER_ZOOM);
      return tiles.map(({ tile }) => tile);
    };
    return {
      byZoom: new Map(SITE_ZOOMS.map((z) => [z, tilesOf(z)] as const)),
      before: SITE_ZOOMS_BEFORE.flatMap(tilesOf),
    };
  } finally {
    await database.close();
  }
}

/** In turns, so that what else the machine does meets both; the first round warms up. */
async function compareWarm(ours: TileServer, other: TileServer): Promise<void> {
  const rounds: (readonly [Rate, Rate])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await rateOf(ours.address(WARM), ours.pid), await rateOf(other.address(WARM), other.pid)] as const;
    if (round > 0) rounds.push(pair);
  }
  const middle = (side: 0 | 1, of: keyof Rate) => Math.round(median(rounds.map((pair) => pair[side][of])));
  const ratio = (of: keyof Rate) => median(rounds.map(([own, theirs]) => own[of] / theirs[of])).toFixed(2);
  console.log(
    `warm, z${WARM.z}, ${ours.name} and ${other.name}: ${middle(0, "perSecond")} and ${middle(1, "perSecond")} requests/s, ratio ${ratio("perSecond")}; ` +
      `${middle(0, "cost")} and ${middle(1, "cost")} µs of processor each, ratio ${ratio("cost")} (medians of ${ROUNDS} rounds)`,
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
  // with hardly any memory for answers, so that a tile which was asked for while the code warmed up is cold again
  const product = await startProduct(folder, { DATABASE_URL, TILES_DIR: stored, CLIENT_LIMIT: "0", CACHE_MB: "1" });
  try {
    const ours = serverOf("ours", product);
    console.log("a cold tile of lao with gzip, server and PostgreSQL together");
    const land = await landTiles(address);
    await compare(ours, martinAt(MARTIN_URL), DATABASE_URL, land);
    if (MARTIN_SITES_URL) {
      console.log(`a cold tile of ${SITES.id} with gzip, server and PostgreSQL together`);
      const own = serverOf("ours", product, SITES.id);
      const sites = await siteTiles(address);
      // so many that what was asked for first is forgotten before it is asked for again
      const before = [...land.before, ...[...land.byZoom.values()].flat(), ...sites.before];
      await compare(own, martinAt(MARTIN_SITES_URL), DATABASE_URL, { ...sites, before });
    }
    if (MARTIN_WARM_URL) await compareWarm(ours, martinAt(MARTIN_WARM_URL));
    if (STATIC_URL) await compareWarm(ours, filesAt(STATIC_URL));
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
