import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../server/db/connection/connect.ts";
import { restoreBackup } from "../../../server/keeping/restore-backup.ts";
import { KEPT_TABLES } from "../../../server/keeping/tables.ts";
import { writeBackup } from "../../../server/keeping/write-backup.ts";
import { migrate } from "../../../server/store/migrate.ts";
import { syncRegistry } from "../../../server/store/registry-schema.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { startTemporary } from "../../engines/embedded.ts";
import { nativeEngine, startNative } from "../../engines/native.ts";
import { open } from "../../engines/setup.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";

const { owner } = await database();
const { engine } = engineAddress();

/** A database on the other engine, to which an office moves. Areas are no part of a backup, so it has none. */
let target: Database;
let stopTarget = async () => {};

beforeAll(async () => {
  if (engine === "embedded" && nativeEngine()) {
    const server = await startNative();
    target = await open({ engine: "native", address: server.url });
    stopTarget = server.stop;
  } else {
    const server = await startTemporary();
    target = await open({ engine: "embedded", address: server.path });
    stopTarget = server.close;
  }
  await migrate(target.owner);
  await syncRegistry(target.owner);
  await staffWork(owner);
});

afterAll(async () => {
  await target?.close();
  await stopTarget();
});

/** What is hard to carry: quotes, line feeds, combining marks, numbers that are no decimals, moments, arrays. */
async function staffWork(sql: postgres.Sql): Promise<void> {
  const name = 'สมชาย "ก้อง"\nน้ำ \\ , {x}';
  await sql`
    insert into accounts."user" (id, name, email, "emailVerified", username, role, scope, "createdAt")
    values ('kept', ${name}, 'kept@staff.invalid', false, 'kept', 'editor', '50,51', '2026-02-03 04:05:06.123456+07')`;
  await sql`insert into accounts.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    values ('kept', 'kept', 'credential', 'kept', 'hash', now())`;
  const [set] = await sql<{ id: string }[]>`
    insert into change_set (programme, kind, mode, author, source_th, source_en, as_of, provinces)
    values ('council', 'edit', 'update', 'kept', ${name}, '', '2024-09-30', array['50', 'a"b,c', ''])
    returning id::text`;
  await sql`
    insert into change (change_set, key, province, lao, after)
    values (${set?.id ?? ""}, ${name}, '50', '1', ${sql.json({ households: 0.1, name, none: null })})`;
  await sql`insert into log (actor, action, change_set) values ('kept', 'draft', ${set?.id ?? ""})`;
}

afterAll(async () => {
  await owner`delete from change_set where author = 'kept'`;
  await owner`delete from accounts."user" where id = 'kept'`;
});

const FIGURES = ["public.lao_figure", "public.cell_figure", "public.province_figure"];
/** A restored dataset has a version of its own; that it was restored stands in the log. */
const SAME: Readonly<Record<string, string>> = {
  "public.dataset": "(programme, origin, source_th, source_en, as_of, rows, loaded_at)::text",
};

/** Count and digest of every table that is kept or follows from it. */
async function contentOf(sql: postgres.Sql): Promise<Record<string, unknown>> {
  return await sql.begin(async (tx) => {
    await tx`set local timezone = 'UTC'`;
    const content: Record<string, unknown> = {};
    for (const table of [...KEPT_TABLES.map(({ name }) => name), ...FIGURES]) {
      const text = tx.unsafe(SAME[table] ?? "kept::text");
      const rows = table === "public.log" ? tx`where action <> 'restore'` : tx``;
      const [found] = await tx`
        select count(*)::integer as rows, sum(hashtextextended(${text}, 0))::text as digest from ${tx(table)} kept ${rows}`;
      content[table] = found;
    }
    return content;
  });
}

describe("a backup", () => {
  it("is restored on the other engine as it was, and back over it", async () => {
    const folder = temporaryFolder("backup");
    const file = join(folder, "office.backup");
    const written = await writeBackup(owner, file);
    expect(readdirSync(folder)).toEqual(["office.backup"]);
    const before = await contentOf(owner);
    expect(await restoreBackup(target.owner, file, { overwrite: false })).toEqual(written);
    expect(await contentOf(target.owner)).toEqual(before);

    await expect(restoreBackup(target.owner, file, { overwrite: false })).rejects.toThrow(/บัญชี[\s\S]*--overwrite/);
    await restoreBackup(target.owner, file, { overwrite: true });
    expect(await contentOf(target.owner)).toEqual(before);
    await expect(target.owner`delete from log`).rejects.toThrow("only be added to");
    const [next] = await target.owner`
      select nextval(pg_get_serial_sequence('change_set', 'id')) > (select max(id) from change_set) as id,
             nextval('dataset_version') > (select max(version) from dataset) as version`;
    expect(next).toEqual({ id: true, version: true });
  });

  it.each<[string, (backup: Buffer) => Buffer, RegExp]>([
    ["no gzip", () => Buffer.from("key,lao\n1,2\n"), /ไม่ใช่ไฟล์สำรอง[\s\S]*is no backup/],
    ["empty", () => Buffer.alloc(0), /ไม่ใช่ไฟล์สำรอง[\s\S]*is no backup/],
    ["another gzip", () => gzipSync("key,lao\n1,2\n"), /ไม่ใช่ไฟล์สำรอง[\s\S]*is no backup/],
    ["cut", (backup) => backup.subarray(0, backup.length >> 1), /ขาดตอนท้าย[\s\S]*ends too early/],
    [
      "without its last line",
      (backup) => rewritten(backup, (text) => text.replace(/\{"end".*\n$/, "")),
      /ends too early/,
    ],
    ["changed in a byte", (backup) => changedByte(backup), /เสียหาย[\s\S]*is damaged/],
    ["changed in a value", (backup) => rewritten(backup, (text) => text.replace('"kept@', '"sept@')), /accounts.user/],
    [
      "of a newer release",
      (backup) => rewritten(backup, (text) => text.replace(/"migration":\d+/, '"migration":999')),
      /รุ่นที่ใหม่กว่า[\s\S]*newer release/,
    ],
  ])("that is %s is refused, and nothing changes", async (_, change, sentence) => {
    const folder = temporaryFolder("backup");
    const file = join(folder, "office.backup");
    await writeBackup(owner, file);
    writeFileSync(file, change(readFileSync(file)));
    const before = await contentOf(target.owner);
    await expect(restoreBackup(target.owner, file, { overwrite: true })).rejects.toThrow(sentence);
    expect(await contentOf(target.owner)).toEqual(before);
  });

  it("that cannot be written leaves the one before it as it was", async () => {
    const file = join(temporaryFolder("backup"), "missing", "office.backup");
    await expect(writeBackup(owner, file)).rejects.toThrow(/ไม่พบไฟล์[\s\S]*no such file/);
  });
});

function rewritten(backup: Buffer, change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(backup).toString()), { level: 1 });
}

function changedByte(backup: Buffer): Buffer {
  const changed = Buffer.from(backup);
  const at = backup.length >> 1;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}
