import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../../../data/root.ts";
import { embeddedPools } from "../../../../server/db/connection/connect.ts";
import { startEmbedded } from "../../../../server/db/embedded/start.ts";
import { engineAddress } from "../../../engines/database.ts";
import { fillDataDirectory } from "../../../engines/embedded.ts";
import { temporaryFolder } from "../../../engines/temporary-folder.ts";

const { engine } = engineAddress();

async function emptyDataDirectory(): Promise<string> {
  const folder = temporaryFolder("embedded");
  await fillDataDirectory(folder);
  return folder;
}

async function started(dataDir: string) {
  const running = await startEmbedded({ dataDir });
  const { owner } = embeddedPools(running.path);
  onTestFinished(async () => {
    await owner.end({ timeout: 5 });
    await running.close();
  });
  return { running, owner };
}

const socketOf = (dataDir: string) => join(dataDir, "engine.sock");

function forkEngine(dataDir: string) {
  const script = join(ROOT, "server", "db", "embedded", "engine.ts");
  return fork(script, [dataDir, socketOf(dataDir)], { cwd: ROOT, execArgv: ["--import", "tsx"] });
}

/** Asks until a restarted engine answers: each question waits for its own answer or refusal. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : error;
      expect(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "CONNECTION_CLOSED"]).toContain(code);
    }
  }
}

describe.runIf(engine === "embedded")("startEmbedded", () => {
  it("keeps a second engine out of the directory, naming the first", async () => {
    const dataDir = await emptyDataDirectory();
    const { running, owner } = await started(dataDir);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      new RegExp(`โปรเซส ${running.pid} [^]*in use by process ${running.pid}\\.`),
    );
    expect(await owner`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("says that a directory is damaged and what to do, and deletes nothing", async () => {
    const dataDir = await emptyDataDirectory();
    const control = join(dataDir, "pg", "global", "pg_control");
    const written = readFileSync(control);
    writeFileSync(control, Buffer.alloc(written.length, 7));
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/เสียหาย.*npm run restore.*damaged.*npm run restore/s);
    writeFileSync(control, written);
    const { owner } = await started(dataDir);
    expect(await owner`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("says that a file was cut, and opens when it is whole again", async () => {
    const dataDir = await emptyDataDirectory();
    const { running, owner } = await started(dataDir);
    await owner`create table filled as select n, repeat('x', 200) as text from generate_series(1, 2000) as n`;
    await owner`vacuum (truncate false, analyze) filled`;
    const [row] = await owner<{ path: string }[]>`select pg_relation_filepath('filled') as path`;
    await owner.end();
    await running.close();
    const file = join(dataDir, "pg", row?.path ?? "");
    const written = readFileSync(file);
    writeFileSync(file, written.subarray(0, written.length / 2));
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/เสียหาย \(สั้นกว่าที่บันทึกไว้: filled\).*npm run restore/s);
    expect(readFileSync(file).length).toBe(written.length / 2);
    writeFileSync(file, written);
    const again = await started(dataDir);
    expect(await again.owner`select count(*)::int as rows from filled`).toEqual([{ rows: 2000 }]);
  });

  it("closes without a trace, over what a dead engine left", async () => {
    const dataDir = await emptyDataDirectory();
    writeFileSync(join(dataDir, "engine.sock"), "");
    writeFileSync(join(dataDir, "engine.lock"), "torn");
    const running = await startEmbedded({ dataDir });
    expect(JSON.parse(readFileSync(join(dataDir, "engine.lock"), "utf8")).pid).toBe(running.pid);
    await running.close();
    expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
    expect(existsSync(join(dataDir, "engine.sock"))).toBe(false);
    expect(() => process.kill(running.pid, 0)).toThrow("ESRCH");
  });

  it("starts again after kill -9 in the middle of writing, with every acknowledged row", async () => {
    const { running, owner } = await started(await emptyDataDirectory());
    await owner`create table written (n integer primary key)`;
    const first = running.pid;
    let acknowledged = 0;
    try {
      for (let n = 1; ; n++) {
        await owner`insert into written values (${n})`;
        acknowledged = n;
        if (n === 200) process.kill(first, "SIGKILL");
      }
    } catch {
      // the kill
    }
    const [row] = await untilAnswered(() => owner<{ rows: number }[]>`select count(*)::integer as rows from written`);
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect([acknowledged, acknowledged + 1]).toContain(row?.rows);
    expect(running.pid).not.toBe(first);
  });

  it("ends a statement that takes longer than its client allows, and starts again", async () => {
    const { running, owner } = await started(await emptyDataDirectory());
    await owner`create table kept as select 1 as n`;
    const first = running.pid;
    const hasty = postgres({
      path: running.path,
      user: "postgres",
      database: "postgres",
      max: 1,
      connection: { statement_timeout: 1000 },
    });
    onTestFinished(() => hasty.end({ timeout: 1 }));
    expect(await hasty`select count(*)::int as n from generate_series(1, 10)`).toEqual([{ n: 10 }]);
    await expect(hasty`select count(*) from generate_series(1, 10000000000)`).rejects.toMatchObject({
      code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET)$/),
    });
    expect(await untilAnswered(() => owner`select n from kept`)).toEqual([{ n: 1 }]);
    expect(running.pid).not.toBe(first);
  });

  it.each(["disconnect", "SIGTERM"] as const)("ends with the process that started it: %s", async (end) => {
    const dataDir = await emptyDataDirectory();
    const child = forkEngine(dataDir);
    for (let ready = false; !ready; ) {
      const [message] = (await once(child, "message")) as [{ type: string }];
      ready = message.type === "ready";
    }
    if (end === "SIGTERM") child.kill(end);
    else child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect([existsSync(socketOf(dataDir)), existsSync(join(dataDir, "engine.lock"))]).toEqual([false, false]);
  });

  it.each(["loads", "opens its database"])("ends with the process that is gone while it %s", async (when) => {
    const dataDir = await emptyDataDirectory();
    const child = forkEngine(dataDir);
    if (when !== "loads") await once(child, "message");
    child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
  });
});
