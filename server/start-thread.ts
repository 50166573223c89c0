/** Threads of the server: what would keep others waiting is done in one. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { ROOT } from "../data/root.ts";
import { THREAD_SCRIPTS, type ThreadName } from "./thread-scripts.ts";

const FROM_SOURCE = import.meta.url.endsWith(".ts");

/** Node 20 starts no thread from TypeScript by itself: a thread of JavaScript loads the compiler first. */
function loading(script: string): string {
  const start = JSON.stringify(pathToFileURL(join(ROOT, script)).href);
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${start}); });`;
}

export function startThread(name: ThreadName, options: WorkerOptions = {}): Worker {
  if (FROM_SOURCE) return new Worker(loading(THREAD_SCRIPTS[name]), { ...options, eval: true });
  return new Worker(join(ROOT, "dist", "server", `${name}.js`), options);
}
