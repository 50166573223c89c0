import { createHash } from "node:crypto";
import { createWriteStream, readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import { ROOT } from "../../data/root.ts";
import { BackupFault, fileFault } from "./backup-fault.ts";
import { type BackupTable, newHeader, type TableContent } from "./format.ts";
import { columnsOf, KEPT_TABLES, lastMigration, quoted } from "./tables.ts";

/** Rows held in memory at a time. */
const BATCH = 2000;

/**
 * Writes what `KEPT_TABLES` held at one moment; others go on meanwhile. The file has its name when it is whole, and only its
 * owner may read it: it holds hashes of passwords.
 * @throws BackupFault
 */
export async function writeBackup(
  owner: postgres.Sql,
  path: string,
  onProgress: (step: Bilingual) => void = () => {},
): Promise<TableContent[]> {
  const part = `${path}.part`;
  try {
    const contents: TableContent[] = [];
    await owner.begin("isolation level repeatable read read only", async (tx) => {
      const file = createWriteStream(part, { mode: 0o600, flush: true });
      await pipeline(backupText(tx, contents, onProgress), createGzip(), file);
    });
    await rename(part, path);
    return contents;
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw fileFault(path, error);
  }
}

async function* backupText(
  tx: postgres.TransactionSql,
  contents: TableContent[],
  onProgress: (step: Bilingual) => void,
): AsyncGenerator<string> {
  // how PostgreSQL writes moments depends on the session
  await tx`set local timezone = 'UTC'`;
  await tx`set local datestyle = 'ISO, YMD'`;
  const migration = await lastMigration(tx);
  if (migration === 0)
    throw new BackupFault({
      th: "ฐานข้อมูลนี้ยังไม่มีข้อมูลให้สำรอง",
      en: "There is nothing in this database to keep a copy of.",
    });
  const tables: (BackupTable & { key: string })[] = [];
  for (const { name, key } of KEPT_TABLES) {
    const columns = await columnsOf(tx, name);
    // of a database that an older release left there may be fewer tables
    if (columns.length > 0) tables.push({ name, key, columns: columns.map((column) => column.name) });
  }
  const header = newHeader({
    product: productVersion(),
    migration,
    writtenAt: new Date().toISOString(),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  });
  yield line(header);
  for (const table of tables) {
    onProgress({ th: `สำรอง ${table.name}`, en: `keeping ${table.name}` });
    yield line({ table: table.name });
    const hash = createHash("sha256");
    let rows = 0;
    for await (const batch of rowLines(tx, table)) {
      const text = batch.map((row) => `${row}\n`).join("");
      hash.update(text);
      rows += batch.length;
      yield text;
    }
    contents.push({ table: table.name, rows, sha256: hash.digest("hex") });
  }
  yield line({ end: contents });
}

async function* rowLines(
  tx: postgres.TransactionSql,
  { name, key, columns }: BackupTable & { key: string },
): AsyncGenerator<string[]> {
  const texts = columns.map((column) => `${quoted(column)}::text`).join(", ");
  await tx`
    declare kept no scroll cursor for
    select json_build_array(${tx.unsafe(texts)})::text as line from ${tx(name)} order by ${tx.unsafe(key)}`;
  for (;;) {
    const batch = await tx<{ line: string }[]>`fetch forward ${tx.unsafe(String(BATCH))} from kept`;
    if (batch.length === 0) break;
    yield batch.map((row) => row.line);
  }
  await tx`close kept`;
}

function line(content: object): string {
  return `${JSON.stringify(content)}\n`;
}

function productVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}
