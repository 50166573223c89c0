/** One server of tiles beside another: processor time and bytes of each tile, asked for once. */
import { Agent, request } from "node:http";
import type { TileAddress } from "../../server/tiles/grid.ts";
import { postgresProcesses, processorTime } from "./processor-time.ts";
import { median } from "./statistics.ts";

export interface TileServer {
  name: string;
  address: (tile: TileAddress) => string;
  pid: number;
}

interface TileCost {
  /** Of the server and of PostgreSQL, for a tile, ms. */
  cpu: number;
  /** Median of the bodies as sent. */
  bytes: number;
}

const agent = new Agent({ keepAlive: true });

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

async function costOf({ address, pid }: TileServer, tiles: readonly TileAddress[]): Promise<TileCost> {
  const processes = [pid, ...postgresProcesses()];
  const before = processorTime(processes);
  const lengths: number[] = [];
  for (const tile of tiles) lengths.push(await bytesOf(address(tile)));
  return { cpu: (processorTime(processes) - before) / tiles.length, bytes: median(lengths) };
}

/** Prints a table by zoom: each server's costs, and the ratio of the first to each other one. */
export async function compare(
  servers: readonly TileServer[],
  tilesByZoom: ReadonlyMap<number, readonly TileAddress[]>,
): Promise<void> {
  const round = (value: number) => Math.round(value * 100) / 100;
  const table: Record<string, Record<string, number>> = {};
  for (const [z, tiles] of tilesByZoom) {
    const costs: TileCost[] = [];
    for (const server of servers) costs.push(await costOf(server, tiles));
    const [first, ...others] = costs as [TileCost, ...TileCost[]];
    table[`z${z}`] = {
      tiles: tiles.length,
      ...Object.fromEntries(
        costs.flatMap(({ cpu, bytes }, i) => [
          [`${servers[i]?.name} CPU ms`, round(cpu)],
          [`${servers[i]?.name} bytes`, bytes],
        ]),
      ),
      ...Object.fromEntries(
        others.flatMap(({ cpu, bytes }, i) => [
          [`CPU / ${servers[i + 1]?.name}`, round(first.cpu / cpu)],
          [`bytes / ${servers[i + 1]?.name}`, round(first.bytes / bytes)],
        ]),
      ),
    };
  }
  console.table(table);
}
