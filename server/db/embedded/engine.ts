/**
 * The embedded database engine: a process of its own, because a query keeps it busy until it is answered.
 * Arguments: data directory, path of the socket to listen on. It speaks the PostgreSQL protocol there, and ends when
 * its parent does, or on SIGTERM.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../../data/area.ts";
import { Backend } from "./backend.ts";
import { Bridge } from "./bridge.ts";
import { lockDirectory } from "./lock.ts";

/** What the engine tells its parent. */
export type EngineMessage =
  | { type: "progress"; step: Bilingual }
  | { type: "ready" }
  | { type: "failed"; message: string };

const BROKEN = 70;
const isPipe = process.platform === "win32";
const [folder, socket] = process.argv.slice(2);
let unlock = () => {};
let stop = async () => {};
let stopping = false;

function tell(message: EngineMessage): void {
  if (process.connected) process.send?.(message);
}

async function end(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stop();
  unlock();
  process.exit(code);
}

/** No clean closing: the directory is as after a crash, which PostgreSQL recovers from. The last replies still get out. */
function onBroken(error: Error): void {
  console.error(`embedded engine: ${error.message}`);
  setImmediate(() => process.exit(BROKEN));
}

async function start(folder: string, socket: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  unlock = lockDirectory(folder, join(folder, "engine.lock"));
  const backend = await Backend.open(folder, (step) => tell({ type: "progress", step }));
  const bridge = new Bridge(backend, await backend.parameters(), onBroken);
  if (!isPipe) rmSync(socket, { force: true });
  await bridge.listen(socket);
  stop = async () => {
    await bridge.close();
    await backend.close();
    if (!isPipe) rmSync(socket, { force: true });
  };
}

if (!folder || !socket) throw new Error("Expected two arguments: data directory, socket path");
// Ctrl-C reaches the whole group: the parent still answers its last requests, then lets go of us
process.on("SIGINT", () => process.connected || end(0));
process.on("SIGTERM", () => end(0));
process.on("disconnect", () => end(0));
try {
  await start(folder, socket);
  tell({ type: "ready" });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  tell({ type: "failed", message });
  console.error(message);
  unlock();
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}
