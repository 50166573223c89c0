/**
 * The embedded database engine: a process of its own, because a query keeps it busy until it is answered.
 * Arguments: data directory, path of the socket to listen on. It speaks the PostgreSQL protocol there, and ends when
 * its parent does, or on SIGTERM.
 */
import type { Bilingual } from "../../../data/area.ts";

/** What the engine tells its parent. */
export type EngineMessage =
  | { type: "progress"; step: Bilingual }
  | { type: "ready" }
  | { type: "failed"; message: string };

const BROKEN = 70;
const [folder, socket] = process.argv.slice(2);
let close = async () => {};
let ending = false;

function tell(message: EngineMessage): void {
  if (process.connected) process.send?.(message);
}

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await close();
  process.exit(0);
}

/** No clean closing: the directory is as after a crash, which PostgreSQL recovers from. The last replies still get out. */
function onBroken(error: Error): void {
  console.error(`embedded engine: ${error.message}`);
  setImmediate(() => process.exit(BROKEN));
}

if (!folder || !socket) throw new Error("Expected two arguments: data directory, socket path");
// Ctrl-C reaches the whole group: the parent still answers its last requests, then lets go of us
process.on("SIGINT", () => process.connected || end());
process.on("SIGTERM", end);
process.on("disconnect", end);
// it ended while this file was loaded, and nobody listened yet
if (process.connected === false) process.exit(0);
try {
  // imported only now: while the database's modules load, which takes seconds, the parent's end is heard already
  const { serve } = await import("./serve.ts");
  close = await serve(folder, socket, (step) => tell({ type: "progress", step }), onBroken);
  tell({ type: "ready" });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  tell({ type: "failed", message });
  console.error(message);
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}
