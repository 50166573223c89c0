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

/** Milliseconds of processor that the threads of the processes took so far. */
export function processorTime(processes: readonly number[]): number {
  const ofThread = (pid: number, thread: string) =>
    Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0] ?? 0);
  return (
    processes
      .flatMap((pid) => list(`/proc/${pid}/task`).map((thread) => ofThread(pid, thread)))
      .reduce((a, b) => a + b, 0) / 1e6
  );
}

/** All processes of PostgreSQL on this machine: backends of one server serve whoever is measured. */
export function postgresProcesses(): number[] {
  return pids().filter((pid) => read(`/proc/${pid}/comm`).trim() === "postgres");
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
