import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../data/root.ts";
import { START_FLAGS } from "../start-flags.ts";

export interface ServerProcess {
  child: ChildProcess;
  /** Its code; null when a signal ended it. */
  exit: Promise<number | null>;
  /** Its address when it is ready; "" when it ended before. */
  said: Promise<string>;
  /** What it has told the person at the terminal. */
  lines: string[];
  stop(signal: NodeJS.Signals): void;
}

/** The server from its source as a process of its own, on any free port. */
export function startServer(env: Record<string, string>): ServerProcess {
  const main = join(ROOT, "server", "main.ts");
  const all = { ...process.env, DATABASE_URL: "", PORT: "0", LOG_LEVEL: "silent", WORKERS: "1", ...env };
  const child = spawn(process.execPath, [...START_FLAGS, "--import", "tsx", main], {
    cwd: ROOT,
    env: all,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lines: string[] = [];
  const exit = once(child, "exit").then(([code]) => code as number | null);
  const said = new Promise<string>((resolve) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      lines.push(line);
      const ready = /✓ .*(http:\/\/\S+)/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    exit.then(() => resolve(""));
  });
  return { child, exit, said, lines, stop: (signal) => void child.kill(signal) };
}
