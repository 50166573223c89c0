/** Starts the thread of a file, and ends it when nobody waits for it any more. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ROOT } from "../../../data/root.ts";
import type { Message, Task } from "./thread.ts";

/** MB that the values of one thread may take; a file that needs more ends its thread, not the server. */
const MEMORY = 450;

/** Node 20 starts no thread from TypeScript by itself: a thread of JavaScript loads the compiler first. */
function fromSource(script: string): string {
  const start = JSON.stringify(pathToFileURL(script).href);
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${start}); });`;
}

function startThread(task: Task): Worker {
  const own = fileURLToPath(import.meta.url);
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY } };
  return own.endsWith(".ts")
    ? new Worker(fromSource(join(dirname(own), "thread.ts")), { ...options, eval: true })
    : new Worker(join(ROOT, "dist", "server", "import-thread.js"), options);
}

/** The thread's last message. Rejects when the thread fails, or when `signal` ends it. */
export async function runThread(
  task: Task,
  signal: AbortSignal,
  onPart: (part: number) => void = () => {},
): Promise<Exclude<Message, { part: number }>> {
  const worker = startThread(task);
  const stop = () => void worker.terminate();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.on("message", (message: Message) => {
        if ("part" in message) onPart(message.part);
        else resolve(message);
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`The thread of the import ended: ${code}`)));
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
