/** XLSX files are written in a thread of their own: packing 100,000 rows takes seconds, in which others are answered. */
import { once } from "node:events";
import { startThread } from "../../../start-thread.ts";
import type { Cell } from "./columns.ts";

/** The bytes of a file with one sheet. @param portions rows in their order, the heading first */
export async function writeSpreadsheet(portions: AsyncIterable<readonly (readonly Cell[])[]>): Promise<Uint8Array> {
  const worker = startThread("spreadsheet");
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
