/** One server of tiles beside another: processor time and bytes of each tile, asked for once. */
import { Agent, request } from "node:http";
import PQueue from "p-queue";
import type { TileAddress } from "../../server/tiles/grid.ts";
import { listener, processorTimes, withChildren } from "./processor-time.ts";
import { median } from "./statistics.ts";

export interface TileServer {
  name: string;
  address: (tile: TileAddress) => string;
  /** It and its children serve. */
  pid: number;
}

interface TileCost {
  /** Of the server and of PostgreSQL, for a tile, ms. */
  cpu: number;
  /** Median of the bodies as sent. */
  bytes: number;
}

/** Requests after which the engine of a server of JavaScript has compiled what it will. */
const WARM_UP = 12_000;
/** As many as a browser asks for over one address. */
const AT_ONCE = 6;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** The length of the body as it was sent: `fetch` would inflate it. */
function bytesOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      if (response.statusCode !== 200 && response.statusCode !== 204)
        return reject(new Error(`${response.statusCode} from ${url}`));
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on("end", () => resolve(length)).on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

async function lengthsOf({ address }: TileServer, tiles: readonly TileAddress[]): Promise<number[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  return queue.addAll(tiles.map((tile) => () => bytesOf(address(tile))));
}

async function costOf(server: TileServer, database: number, tiles: readonly TileAddress[]): Promise<TileCost> {
  const times = () => processorTimes([server.pid, database].flatMap(withChildren));
  const before = times();
  const lengths = await lengthsOf(server, tiles);
  const spent = [...times()].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
  return { cpu: spent / tiles.length, bytes: median(lengths) };
}

export interface TilesByZoom {
  byZoom: ReadonlyMap<number, readonly TileAddress[]>;
  /** Others, that are asked for first: the code of all sides is warm before anything is counted. */
  before: readonly TileAddress[];
}

/**
 * Prints a table by zoom: the costs of both servers, and ours divided by the other's.
 * @param databaseUrl of the PostgreSQL on this machine that both ask
 */
export async function compare(
  ours: TileServer,
  other: TileServer,
  databaseUrl: string,
  { byZoom, before }: TilesByZoom,
): Promise<void> {
  const database = listener(Number(new URL(databaseUrl).port || 5432));
  if (database === undefined)
    throw new Error("no PostgreSQL of this machine listens at the port of the database's address");
  for (const server of [ours, other]) {
    for (let asked = 0; asked < WARM_UP; asked += before.length) await lengthsOf(server, before);
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  const table: Record<string, Record<string, number>> = {};
  for (const [z, tiles] of byZoom) {
    const own = await costOf(ours, database, tiles);
    const theirs = await costOf(other, database, tiles);
    table[`z${z}`] = {
      tiles: tiles.length,
      [`${ours.name} ms`]: round(own.cpu),
      [`${other.name} ms`]: round(theirs.cpu),
      "ratio of CPU": round(own.cpu / theirs.cpu),
      [`${ours.name} bytes`]: own.bytes,
      [`${other.name} bytes`]: theirs.bytes,
      "ratio of bytes": round(own.bytes / theirs.bytes),
    };
  }
  console.table(table);
}
