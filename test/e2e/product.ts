import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../data/root.ts";
import { START_FLAGS } from "../start-flags.ts";

/** The built product as `npm start` runs it, in a process of its own. */
export interface Product {
  url: string;
  child: ChildProcess;
  /** Everything that it printed so far. */
  output(): string;
  /** Sends SIGTERM (or `signal`) and resolves with the exit code when it has ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts `dist/server/main.js` on a free port with its embedded database under `dataDir`, and resolves when it
 * says that the map is ready at an address. Rejects with the whole output when it ends before that.
 */
export async function startProduct(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<Product> {
  const child = spawn(process.execPath, [...START_FLAGS, join(ROOT, "dist/server/main.js")], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = once(child, "exit") as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        printed += `${line}\n`;
        const address = /✓.*(https?:\/\/\S+:\d+)/.exec(line)?.[1];
        if (address) resolve(address);
      });
    }
    ended.then(() => reject(new Error(`The product ended before it was ready:\n${printed}`)));
  });
  return {
    url,
    child,
    output: () => printed,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
