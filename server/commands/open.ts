/** Opens the database for a command. Only when nothing else uses it is it made ready here. */
import type { Config } from "../config.ts";
import { type Database, type JoinedDatabase, joinDatabase } from "../db/connection/connect.ts";
import { isPrepared, prepareDatabase } from "../store/prepare.ts";

const OTHER_RELEASE =
  "เซิร์ฟเวอร์ที่กำลังทำงานเป็นคนละรุ่นกับคำสั่งนี้ หรือยังเตรียมฐานข้อมูลไม่เสร็จ ให้รอหรือเริ่มเซิร์ฟเวอร์ใหม่ แล้วสั่งอีกครั้ง\n" +
  "The running server is of another release than this command, or is still getting ready. " +
  "Wait or restart the server, then run the command again.";

/** @throws Error when a server uses the database and has not prepared it as this release does. */
export async function openForCommand({
  databaseUrl,
  databaseReaderUrl,
  dataDir,
}: Pick<Config, "databaseUrl" | "databaseReaderUrl" | "dataDir">): Promise<Database> {
  const database = await joinDatabase({ url: databaseUrl, readerUrl: databaseReaderUrl, dataDir });
  await makeReady(database).catch(async (error) => {
    await database.close();
    throw error;
  });
  return database;
}

async function makeReady({ owner, engine, inUse }: JoinedDatabase): Promise<void> {
  if (!inUse) return prepareDatabase(owner, engine);
  if (!(await isPrepared(owner))) throw new Error(OTHER_RELEASE);
}
