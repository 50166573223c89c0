import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { migrate } from "../../../server/store/migrate.ts";
import { database } from "../../engines/database.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";

const { owner } = await database();

function folder(files: Record<string, string>): string {
  const path = temporaryFolder("migrations");
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(path, name), sql);
  return path;
}
const tables = async () =>
  (await owner`select tablename from pg_tables where tablename like 'migrated%' order by 1`).map(
    (row) => row.tablename,
  );

afterEach(async () => {
  await owner`delete from migration where version > 9000`;
  await owner`drop table if exists migrated, migrated_too`;
});

describe("migrate", () => {
  const first = { "9001-first.sql": "create table migrated (n integer); insert into migrated values (1), (2);" };
  const second = { "9002-second.sql": "create table migrated_too (n integer);" };

  it("applies what is new, in the order of the numbers, once", async () => {
    await migrate(owner, folder(first));
    await migrate(owner, folder({ ...second, ...first, "notes.txt": "not a migration" }));
    await migrate(owner, folder({ ...first, ...second }));
    expect(await tables()).toEqual(["migrated", "migrated_too"]);
    expect(await owner`select count(*)::integer as rows from migrated`).toEqual([{ rows: 2 }]);
  });

  it("can run twice at a time", async () => {
    const files = folder({ ...first, ...second });
    await Promise.all([migrate(owner, files), migrate(owner, files)]);
    expect(await owner`select count(*)::integer as rows from migrated`).toEqual([{ rows: 2 }]);
  });

  it("leaves nothing of a file that fails", async () => {
    await expect(
      migrate(owner, folder({ "9001-odd.sql": "create table migrated (n integer); selct 1" })),
    ).rejects.toThrow("selct");
    expect(await tables()).toEqual([]);
    await migrate(owner, folder(first));
    expect(await tables()).toEqual(["migrated"]);
  });

  it("names a file that was changed after it was applied, whatever its line ends", async () => {
    await migrate(owner, folder(first));
    await migrate(owner, folder({ "9001-first.sql": `${first["9001-first.sql"]}`.replaceAll("\n", "\r\n") }));
    await expect(migrate(owner, folder({ "9001-first.sql": "create table migrated ()" }))).rejects.toThrow(
      "9001-first.sql has changed since it was applied",
    );
  });

  it("refuses two files of one number", async () => {
    await expect(migrate(owner, folder({ ...first, "9001-again.sql": "select 1" }))).rejects.toThrow("the number 9001");
  });

  it("finds the product's own schema up to date", async () => {
    await expect(migrate(owner)).resolves.toBeUndefined();
  });
});
