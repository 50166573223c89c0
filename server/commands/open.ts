/** Opens the database for a command, whether or not a server runs on it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../data/root.ts";
import type { Config } from "../config.ts";
import { type Database, embeddedPools, openDatabase } from "../db/connect.ts";
import { prepareDatabase } from "../store/prepare.ts";

type Where = Pick<Config, "databaseUrl" | "dataDir">;

/** The engine of a server that runs: a second one on its directory would damage it. */
async function running({ dataDir }: Where): Promise<Pick<Database, "owner" | "close"> | null> {
  const socket = join(dataDir ?? join(ROOT, ".data", "db"), "engine.sock");
  if (!existsSync(socket)) return null;
  const pools = embeddedPools(socket);
  const { owner } = pools;
  const close = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: 1 })));
  };
  try {
    await owner`select 1`;
    return { owner, close };
  } catch {
    // left by an engine that was killed
    await close();
    return null;
  }
}

export async function openForCommand(where: Where): Promise<Pick<Database, "owner" | "close">> {
  const joined = where.databaseUrl === undefined ? await running(where) : null;
  if (joined) return joined;
  const database = await openDatabase({ url: where.databaseUrl, dataDir: where.dataDir });
  await prepareDatabase(database.owner, database.engine).catch(async (error) => {
    await database.close();
    throw error;
  });
  return database;
}
