import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bilingual } from "../../../data/area.ts";
import { ROOT } from "../../../data/root.ts";
import type { EngineMessage } from "./engine.ts";

/** The kernel's limit of a socket path is 104 bytes on some systems. */
const LONGEST_SOCKET_PATH = 100;
/** With the engine's max_stack_depth this makes runaway recursion an SQL error; the thread of Windows is too small. */
const STACK = process.platform === "win32" ? [] : ["--stack-size=6000"];
const SLOWEST_RESTART = 30_000;
/** How long a process may take to end, and a socket to answer, ms. */
export const PATIENCE = 10_000;

export interface EmbeddedOptions {
  /** Default: .data/db in the project. */
  dataDir?: string;
  onProgress?: (step: Bilingual) => void;
}

export interface EmbeddedEngine {
  /** The socket or pipe on which it speaks the PostgreSQL protocol; the same after a restart. */
  readonly path: string;
  /** Of the process that runs now. */
  readonly pid: number;
  close(): Promise<void>;
}

/**
 * Starts the embedded engine as a child process, and again whenever it dies. Resolves when it takes connections.
 * Rejects when the first start fails, e.g. because another process has the data directory (the message says which).
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedEngine> {
  const dataDir = resolve(options.dataDir ?? join(ROOT, ".data", "db"));
  const path = socketPath(dataDir);
  let closing = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let child = launch(dataDir, path);
  await isReady(child, options.onProgress);
  watch();

  function watch(): void {
    child.once("exit", (code, signal) => {
      if (closing) return;
      const delay = Math.min(SLOWEST_RESTART, failures === 0 ? 0 : 500 * 2 ** failures);
      failures++;
      console.error(`embedded engine: ended (${signal ?? code}), starting again in ${delay} ms`);
      timer = setTimeout(restart, delay);
    });
  }
  function restart(): void {
    child = launch(dataDir, path);
    watch();
    isReady(child).then(
      () => {
        failures = 0;
      },
      (error) => console.error(`embedded engine: ${error.message}`),
    );
  }

  return {
    path,
    get pid() {
      return child.pid ?? 0;
    },
    async close() {
      closing = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}

function launch(dataDir: string, path: string): ChildProcess {
  const own = fileURLToPath(import.meta.url);
  const fromSource = own.endsWith(".ts");
  const script = fromSource ? join(dirname(own), "engine.ts") : join(ROOT, "dist", "server", "engine.js");
  return fork(script, [dataDir, path], { cwd: ROOT, execArgv: [...STACK, ...(fromSource ? ["--import", "tsx"] : [])] });
}

function isReady(child: ChildProcess, onProgress?: (step: Bilingual) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: EngineMessage) => {
      if (message.type === "progress") onProgress?.(message.step);
      else if (message.type === "ready") resolve();
      else reject(new Error(message.message));
    });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`The embedded engine ended while starting: ${signal ?? code}`)),
    );
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  await exited;
  clearTimeout(timer);
}

function socketPath(dataDir: string): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\chumchon-${randomUUID()}`;
  return socketInside(dataDir) ?? join(mkdtempSync(join(tmpdir(), "chumchon-")), "engine.sock");
}

/** Where other processes find the engine of a data directory; null where its path would be too long, or has to be a pipe. */
export function socketInside(dataDir: string): string | null {
  const inside = join(dataDir, "engine.sock");
  return process.platform !== "win32" && Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : null;
}
