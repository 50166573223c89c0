import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { startProduct } from "../e2e/product.ts";
import { kilobytes, median } from "./statistics.ts";

const ROUNDS = 5;
const SECONDS = 4;
const HEADERS = { "accept-encoding": "br" };

async function requestsPerSecond(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, duration: SECONDS, connections: 16, headers: HEADERS });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${url}`);
  return requests.average;
}

/** A tile from memory, beside a bare Hono handler in a process of its own that returns the same bytes. */
export async function benchWarmTile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const product = await startProduct(folder);
  let bare: ChildProcess | undefined;
  try {
    const tile = await tileAddress(product.url);
    const body = await fetch(tile, { headers: HEADERS });
    const bytes = Buffer.from(await body.arrayBuffer());
    bare = fork(fileURLToPath(new URL("./bare-handler.ts", import.meta.url)), [tile], {
      execArgv: ["--import", "tsx"],
    });
    const [port] = (await once(bare, "message")) as [number];
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await requestsPerSecond(tile), await requestsPerSecond(`http://127.0.0.1:${port}/`)] as const;
      // the first round warms both up
      if (round > 0)
        [ours, theirs].forEach((list, index) => {
          list.push(pair[index] ?? 0);
        });
    }
    const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
    console.log(
      `${new URL(tile).pathname}, ${kilobytes(bytes.length)} KB decoded, ${ROUNDS} rounds of ${SECONDS} s, 16 connections`,
    );
    console.log(`ours ${Math.round(median(ours))} requests/s, bare Hono ${Math.round(median(theirs))}`);
    console.log(
      `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}), aim ≥ 0.8`,
    );
  } finally {
    bare?.kill();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The versioned address of a tile over Chiang Mai, as a client finds it. */
async function tileAddress(origin: string): Promise<string> {
  const document = (await (await fetch(`${origin}/tiles/lao.json`)).json()) as { tiles: string[] };
  const template = document.tiles.find((url) => url.includes(".mvt"));
  if (!template) throw new Error("lao.json names no vector tiles");
  const filled = template.replace("{z}", "9").replace("{x}", "396").replace("{y}", "230");
  return new URL(filled, origin).href;
}
