/** What processes cost, from /proc: Linux only. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Of a process that ended meanwhile there is nothing to read. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const pids = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** Milliseconds of processor that each process took so far, all its threads together. */
export function processorTimes(processes: readonly number[]): Map<number, number> {
  const ofThread = (pid: number, thread: string) =>
    Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0] ?? 0) / 1e6;
  const ofProcess = (pid: number) => list(`/proc/${pid}/task`).reduce((sum, thread) => sum + ofThread(pid, thread), 0);
  return new Map(processes.map((pid) => [pid, ofProcess(pid)]));
}

/** A process and those that it started, such as the backends of a PostgreSQL. */
export function withChildren(parent: number): number[] {
  return [parent, ...pids().filter((pid) => read(`/proc/${pid}/status`).includes(`\nPPid:\t${parent}\n`))];
}

/** Which process listens on a port of this machine; undefined when it is not ours to see. */
export function listener(port: number): number | undefined {
  const LISTENING = "0A";
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const sockets = new Set(
    ["tcp", "tcp6"].flatMap((family) =>
      read(`/proc/net/${family}`)
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === LISTENING)
        .map((columns) => `socket:[${columns[9]}]`),
    ),
  );
  const target = (pid: number, file: string) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${file}`);
    } catch {
      return "";
    }
  };
  return pids().find((pid) => list(`/proc/${pid}/fd`).some((file) => sockets.has(target(pid, file))));
}
