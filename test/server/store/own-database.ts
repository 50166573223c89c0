/** A database of a test's own, beside the one that it shares, on which servers are started and killed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type postgres from "postgres";
import { vi } from "vitest";
import { openDatabase } from "../../../server/db/connection/connect.ts";
import { engineAddress } from "../../engines/database.ts";
import { fillDataDirectory } from "../../engines/embedded.ts";

export interface OwnDatabase {
  /** What tells a server of it. */
  setting: Record<string, string>;
  /** While no server runs on it. */
  use<T>(work: (owner: postgres.Sql) => Promise<T>): Promise<T>;
  /** Of PostgreSQL, whose server has databases of others too, the sessions of this one end. */
  killEngine(): Promise<void>;
  drop(): Promise<void>;
}

const PATIENCE = { timeout: 60_000, interval: 50 };
let made = 0;

/** @param shared the owner of the database that all share, of which the session is another one */
export async function ownDatabase(shared: postgres.Sql): Promise<OwnDatabase> {
  return engineAddress().engine === "native" ? await onServer(shared) : await inFolder();
}

async function onServer(shared: postgres.Sql): Promise<OwnDatabase> {
  const name = `chumchon_own_${process.pid}_${++made}`;
  await shared`
    create database ${shared(name)} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`;
  const url = Object.assign(new URL(engineAddress().address), { pathname: `/${name}` }).href;
  return {
    setting: { DATABASE_URL: url },
    use: (work) => using({ url }, work),
    async killEngine() {
      await shared`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
    },
    async drop() {
      await shared`drop database ${shared(name)} with (force)`;
    },
  };
}

async function inFolder(): Promise<OwnDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "chumchon-own-"));
  await fillDataDirectory(dataDir);
  return {
    setting: { DATA_DIR: dataDir },
    async use(work) {
      // the engine of a server that was killed ends after it
      await vi.waitUntil(() => !isAlive(engineOf(dataDir)), PATIENCE);
      return await using({ dataDir }, work);
    },
    async killEngine() {
      const pid = engineOf(dataDir);
      if (pid === null) throw new Error("No engine runs");
      process.kill(pid, "SIGKILL");
    },
    async drop() {
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The process that has, or had, the folder; null when there is none. */
function engineOf(dataDir: string): number | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, "engine.lock"), "utf8")).pid;
  } catch {
    return null;
  }
}

function isAlive(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function using<T>(
  place: { url: string } | { dataDir: string },
  work: (owner: postgres.Sql) => Promise<T>,
): Promise<T> {
  const { owner, close } = await openDatabase(place);
  try {
    return await work(owner);
  } finally {
    await close();
  }
}
