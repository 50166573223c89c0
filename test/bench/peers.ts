import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { startProduct } from "../e2e/product.ts";
import type { EngineAddress } from "../engines/setup.ts";
import { fillArchives, landTiles, serverOf } from "./archives.ts";
import { listener } from "./processor-time.ts";
import { compare, type TileServer } from "./tile-costs.ts";

const SECONDS = 4;
const HOW = `MARTIN_URL   a Martin that runs on this machine: the address of its source of LAO outlines, http://127.0.0.1:3000/area
DATABASE_URL a PostgreSQL of ours, prepared by a start of the product; as a rule the one that Martin reads
Martin's own cache has to be off (cache_size_mb: 0), or its tiles are not cold.`;

/** Martin at an address of this machine. @throws Error when nothing that can be measured listens there */
function martinAt(url: string): TileServer {
  const base = url.replace(/\/+$/, "");
  const pid = listener(Number(new URL(url).port || 80));
  if (pid === undefined) throw new Error(`MARTIN_URL=${url}: no process of this machine listens there`);
  return { name: "Martin", pid, address: ({ z, x, y }) => `${base}/${z}/${x}/${y}` };
}

/** Requests for one tile in a second, once it was asked for. */
async function warm({ address }: TileServer): Promise<number> {
  const url = address({ z: 9, x: 396, y: 230 });
  const headers = { "accept-encoding": "gzip" };
  const { requests, non2xx, errors } = await autocannon({ url, duration: SECONDS, connections: 16, headers });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${url}`);
  return requests.average;
}

/** Beside Martin, for the same outlines: bytes, processor time of cold tiles, requests a second. Builds and starts none. */
export async function benchPeers(): Promise<void> {
  const { MARTIN_URL, DATABASE_URL } = process.env;
  if (!MARTIN_URL || !DATABASE_URL) return console.log(`set both:\n${HOW}`);
  const martin = martinAt(MARTIN_URL);
  const address: EngineAddress = { engine: "native", address: DATABASE_URL };
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const stored = join(folder, "tiles");
  await fillArchives(address, stored);
  const product = await startProduct(folder, { DATABASE_URL, TILES_DIR: stored, CLIENT_LIMIT: "0" });
  try {
    const ours = serverOf("ours", product);
    console.log("a cold tile of lao with gzip, server and PostgreSQL together");
    await compare(ours, martin, DATABASE_URL, await landTiles(address));
    const [own, other] = [await warm(ours), await warm(martin)];
    console.log(
      `z9 warm: ours ${Math.round(own)} requests/s, Martin ${Math.round(other)}, ratio ${(own / other).toFixed(2)}`,
    );
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
