/** Opens the database for a command, whether or not a server runs on it, and makes it ready. */
import type { Config } from "../config.ts";
import { type Database, joinDatabase } from "../db/connect.ts";
import { prepareDatabase } from "../store/prepare.ts";

export async function openForCommand({
  databaseUrl,
  dataDir,
}: Pick<Config, "databaseUrl" | "dataDir">): Promise<Database> {
  const database = await joinDatabase({ url: databaseUrl, dataDir });
  await prepareDatabase(database.owner, database.engine).catch(async (error) => {
    await database.close();
    throw error;
  });
  return database;
}
