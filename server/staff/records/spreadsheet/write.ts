/** XLSX files are written in a thread of their own: packing 100,000 rows takes seconds, in which others are answered. */
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ROOT } from "../../../../data/root.ts";
import type { Cell } from "./columns.ts";

function startWorker(): Worker {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith(".ts")) {
    // from source: a thread does not take over the loader of its parent
    const script = JSON.stringify(new URL("worker.ts", import.meta.url).href);
    return new Worker(`import("tsx/esm/api").then(({ tsImport }) => tsImport(${script}, ${script}))`, { eval: true });
  }
  return new Worker(join(ROOT, "dist", "server", "spreadsheet.js"));
}

/** The bytes of a file with one sheet. @param portions rows in their order, the heading first */
export async function writeSpreadsheet(portions: AsyncIterable<readonly (readonly Cell[])[]>): Promise<Uint8Array> {
  const worker = startWorker();
  // listened for at once: a thread that fails while rows are still read must not end the server
  const answer = once(worker, "message") as Promise<[Uint8Array]>;
  answer.catch(() => {});
  try {
    for await (const portion of portions) worker.postMessage(portion);
    worker.postMessage(null);
    const [bytes] = await answer;
    return bytes;
  } finally {
    await worker.terminate();
  }
}
