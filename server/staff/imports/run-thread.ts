/** Starts the thread of a file, and ends it when nobody waits for it any more. */
import { startThread } from "../../start-thread.ts";
import type { Message, Task } from "./thread.ts";

/** MB that the values of one thread may take; a file that needs more ends its thread, not the server. */
const MEMORY = 450;

/** The thread's last message. Rejects when the thread fails, or when `signal` ends it. */
export async function runThread(
  task: Task,
  signal: AbortSignal,
  onPart: (part: number) => void = () => {},
): Promise<Exclude<Message, { part: number }>> {
  const worker = startThread("import", {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
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
