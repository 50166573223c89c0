import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProduct } from "../e2e/product.ts";
import { type Rate, rateOf } from "./rate.ts";
import { kilobytes, median } from "./statistics.ts";

const ROUNDS = 5;
/** In which archives hold tiles: it costs the same whether they are made yet. */
const HEADERS = { "accept-encoding": "gzip" };

/** A tile from memory, by one process and by two, beside a bare Hono handler that returns the same bytes. */
export async function benchWarmTile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  try {
    for (const workers of [1, 2]) await compareToBare(folder, workers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareToBare(folder: string, workers: number): Promise<void> {
  const product = await startProduct(folder, { WORKERS: String(workers) });
  let bare: ChildProcess | undefined;
  try {
    const tile = await tileAddress(product.url);
    const body = await fetch(tile, { headers: HEADERS });
    const bytes = Buffer.from(await body.arrayBuffer());
    bare = fork(fileURLToPath(new URL("./bare-handler.ts", import.meta.url)), [tile], {
      execArgv: ["--import", "tsx"],
    });
    const [port] = (await once(bare, "message")) as [number];
    const ours: Rate[] = [];
    const theirs: Rate[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const own = await rateOf(tile, product.child.pid ?? 0);
      const other = await rateOf(`http://127.0.0.1:${port}/`, bare.pid ?? 0);
      // the first round warms both up
      if (round === 0) continue;
      ours.push(own);
      theirs.push(other);
    }
    const ratios = ours.map(({ perSecond }, index) => perSecond / (theirs[index]?.perSecond ?? Number.NaN));
    const told = (rates: readonly Rate[]) =>
      `${Math.round(median(rates.map(({ perSecond }) => perSecond)))} requests/s at ${Math.round(median(rates.map(({ cost }) => cost)))} µs`;
    console.log(`${new URL(tile).pathname}, ${kilobytes(bytes.length)} KB decoded, ${ROUNDS} rounds, 16 connections`);
    console.log(`WORKERS=${workers}: ours ${told(ours)}, bare Hono ${told(theirs)}`);
    console.log(
      `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}), aim ≥ 0.8`,
    );
  } finally {
    bare?.kill();
    await product.stop();
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
