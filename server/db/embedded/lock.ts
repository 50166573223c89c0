import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

interface Holder {
  pid: number;
  /** When the process started, by the kernel's clock: a later process of the same number is another one. */
  started: string | null;
}

/** Thrown when a live process has the data directory: two engines on one directory would damage it. */
export class DirectoryInUse extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `โฟลเดอร์ข้อมูล ${folder} ถูกใช้อยู่โดยโปรเซส ${pid} โปรดปิดโปรเซสนั้นก่อน หรือใช้โฟลเดอร์อื่น\n` +
        `The data directory ${folder} is in use by process ${pid}. Stop that process first, or use another directory.`,
    );
    this.pid = pid;
  }
}

/**
 * Takes the lock file of a data directory for this process; a lock left by a dead process is taken over.
 * Returns the function that gives it back. Throws DirectoryInUse.
 */
export function lockDirectory(folder: string, path: string): () => void {
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (;;) {
    try {
      writeFileSync(path, own, { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!isErrno(error, "EEXIST")) throw error;
    }
    const holder = read(path);
    if (holder && isAlive(holder)) throw new DirectoryInUse(folder, holder.pid);
    removeStale(folder, path);
  }
}

/** Moves the stale lock aside before deleting it: between our look and our hand another process may have replaced it. */
function removeStale(folder: string, path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return;
    throw error;
  }
  const holder = read(aside);
  const live = holder !== null && isAlive(holder);
  if (live) linkSync(aside, path);
  rmSync(aside, { force: true });
  if (live) throw new DirectoryInUse(folder, holder.pid);
}

function read(path: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(path, "utf8"));
    return typeof pid === "number" ? { pid, started: started ?? null } : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isErrno(error, "EPERM")) return false;
  }
  return started === null || startOf(pid) === null || startOf(pid) === started;
}

/** Field 22 of /proc/…/stat; null where there is no such file. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
