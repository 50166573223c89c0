import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DirectoryInUse, lockDirectory } from "../../../../server/db/embedded/lock.ts";
import { temporaryFolder } from "../../../engines/temporary-folder.ts";

function lockPath(content?: unknown): string {
  const path = join(temporaryFolder("lock"), "engine.lock");
  if (content !== undefined) writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Runs `work` beside another live process. */
async function beside(work: (pid: number) => void): Promise<void> {
  const other = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  try {
    await once(other, "spawn");
    work(other.pid ?? 0);
  } finally {
    other.stdin.end();
    await once(other, "exit");
  }
}

describe("lockDirectory", () => {
  it("writes its process and removes the file when given back", () => {
    const path = lockPath();
    const unlock = lockDirectory("data", path);
    expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid);
    unlock();
    expect(existsSync(path)).toBe(false);
  });

  it("names the live process that holds it, in both languages, and leaves its lock", () =>
    beside((pid) => {
      const path = lockPath({ pid, started: null });
      expect(() => lockDirectory("data", path)).toThrow(DirectoryInUse);
      expect(() => lockDirectory("data", path)).toThrow(new RegExp(`โปรเซส ${pid} .*\n.*in use by process ${pid}\\.`));
      expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(pid);
    }));

  it.skipIf(process.platform !== "linux")("knows a later process of the same number", () =>
    beside((pid) => {
      const path = lockPath({ pid, started: "1" });
      lockDirectory("data", path);
      expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid);
    }),
  );

  it("takes over the lock of a dead process, and a torn one", async () => {
    const dead = spawn(process.execPath, ["-e", ""]);
    await once(dead, "exit");
    for (const content of [{ pid: dead.pid, started: null }, '{"pid": 1', ""]) {
      const path = lockPath(content);
      lockDirectory("data", path);
      expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid);
    }
  });
});
