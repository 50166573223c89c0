/** Pictures as PNG, drawn in a thread: one takes some 100 ms, in which others are answered. */
import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import PQueue from "p-queue";
import { startThread } from "../start-thread.ts";

export interface PictureOrder {
  /** Its texts are in the family Sarabun, 400 or 700. */
  svg: string;
  /** Pixels to a unit of it. */
  zoom: number;
}

/** One at a time, so that an answer is that of the order before it. */
const orders = new PQueue({ concurrency: 1 });
let thread: Worker | undefined;

async function draw(order: PictureOrder): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= startThread("picture");
  // it keeps the process only while it draws
  thread.ref();
  try {
    const answer = once(thread, "message") as Promise<[Uint8Array<ArrayBuffer>]>;
    thread.postMessage(order);
    const [bytes] = await answer;
    thread.unref();
    return bytes;
  } catch (error) {
    // it has ended: the next picture is drawn by another
    thread = undefined;
    throw error;
  }
}

export function picturePng(svg: string, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  return orders.add(() => draw({ svg, zoom }));
}
