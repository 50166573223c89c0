import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import { ROOT } from "../../data/root.ts";

const SCHEMA = join(ROOT, "data", "schema");
/** Any number will do, as long as every server that migrates this database takes the same one. */
const LOCK = 2579;

interface Migration {
  version: number;
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Applies the numbered files of `folder` that the database has not seen, each in a transaction, in order.
 * Safe to run again, and from two servers at once. Throws when a file that was applied has changed since.
 */
export async function migrate(owner: postgres.Sql, folder = SCHEMA): Promise<void> {
  await owner`create table if not exists migration (
    version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`;
  for (const migration of migrations(folder)) await owner.begin((tx) => apply(tx, migration));
}

/** Whether the database has seen exactly the files of `folder`, as they are now. Changes nothing. */
export async function isMigrated(owner: postgres.Sql, folder = SCHEMA): Promise<boolean> {
  const [table] = await owner<{ exists: boolean }[]>`select to_regclass('migration') is not null as exists`;
  if (!table?.exists) return false;
  const applied = await owner<{ checksum: string }[]>`select checksum from migration order by version`;
  const wanted = migrations(folder);
  return applied.length === wanted.length && wanted.every(({ checksum }, at) => applied[at]?.checksum === checksum);
}

async function apply(tx: postgres.TransactionSql, { version, name, sql, checksum }: Migration): Promise<void> {
  await tx`select pg_advisory_xact_lock(${LOCK}::bigint)`;
  const [applied] = await tx<{ checksum: string }[]>`select checksum from migration where version = ${version}`;
  if (applied?.checksum === checksum) return;
  if (applied) {
    throw new Error(
      `${name}: เปลี่ยนไปหลังจากใช้กับฐานข้อมูลนี้แล้ว ให้เพิ่มไฟล์ใหม่แทนการแก้ไฟล์เดิม\n` +
        `${name} has changed since it was applied to this database. Add a new file instead of changing it.`,
    );
  }
  await tx.unsafe(sql).simple();
  await tx`insert into migration ${tx({ version, name, checksum })}`;
}

function migrations(folder: string): Migration[] {
  const found = readdirSync(folder)
    .filter((name) => /^\d+-.+\.sql$/.test(name))
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
      return {
        version: Number.parseInt(name, 10),
        name,
        sql,
        checksum: createHash("sha256").update(sql).digest("hex"),
      };
    })
    .sort((a, b) => a.version - b.version);
  const twice = found.find(({ version }, index) => found[index + 1]?.version === version);
  if (twice) throw new Error(`Two migrations have the number ${twice.version}`);
  return found;
}
