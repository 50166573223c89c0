import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../data/root.ts";

/** Peak resident memory in MB of a process and of each of its children, by its command; Linux only. */
export function memory(pid: number): Record<string, number> {
  // it ends with a fault when there are none
  const { stdout: children } = spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(pid)], { encoding: "utf8" });
  const processes = [`${pid} server`, ...children.split("\n").filter((line) => line.trim() !== "")];
  return Object.fromEntries(
    processes.flatMap((line) => {
      const [id = "", ...command] = line.trim().split(" ");
      if (command[0] === "ps") return [];
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
      return [[command[0] === "server" ? "server" : "engine", Math.round(Number(peak) / 1024)]];
    }),
  );
}

/** `npm start` in a folder until it prints its address; then the address answers, and the process is ended by its id. */
async function start(folder: string): Promise<{ seconds: number; peakMegabytes: Record<string, number> }> {
  const started = performance.now();
  const npm = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: "0", DATABASE_URL: "", DATA_DIR: "", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = once(npm, "exit");
  // the person's lines go to standard error, npm's own to standard output
  const url = await new Promise<string | undefined>((resolve) => {
    npm.stdout.resume();
    createInterface({ input: npm.stderr }).on("line", (line) => {
      const address = /✓.*(https?:\/\/\S+:\d+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    npm.once("exit", () => resolve(undefined));
  });
  if (!url || !npm.pid) throw new Error("npm start ended without an address");
  const ready = await fetch(`${url}/readyz`);
  if (!ready.ok) throw new Error(`${url}/readyz: ${ready.status}`);
  const seconds = (performance.now() - started) / 1000;
  for (const path of ["/", "/api/summary", "/api/coverage?level=lao&programme=council&measure=coverage"])
    await fetch(url + path);
  const server = Number(
    execFileSync("pgrep", ["-g", String(npm.pid), "-f", "^node .*dist/server/main.js"], { encoding: "utf8" }),
  );
  const peakMegabytes = process.platform === "linux" ? memory(server) : {};
  process.kill(-npm.pid, "SIGTERM");
  await ended;
  return { seconds, peakMegabytes };
}

/** From a fresh clone to a ready map, and again; peak memory of both processes. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-clone-"));
  try {
    execFileSync("git", ["clone", "--quiet", ROOT, folder]);
    const first = await start(folder);
    const later = await start(folder);
    console.log(
      `fresh clone to ready ${first.seconds.toFixed(1)} s (aim ≤ 90), later start ${later.seconds.toFixed(1)} s (aim ≤ 5)`,
    );
    console.log("peak MB, first start (aim: server ≤ 400, engine ≤ 1024):", first.peakMegabytes);
    console.log("peak MB, later start:", later.peakMegabytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
