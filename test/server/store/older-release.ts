/** What a release left behind that had fewer migrations. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type postgres from "postgres";
import { ROOT } from "../../../data/root.ts";
import { migrate } from "../../../server/store/migrate.ts";

const SCHEMA = join(ROOT, "data", "schema");
const VERSIONS = readdirSync(SCHEMA).map((name) => Number.parseInt(name, 10));
/** The first that has changes and accounts. */
export const OLDEST = 11;
/** The last that is not the present one. */
export const NEWEST = Math.max(...VERSIONS) - 1;

/** An empty database gets the migrations up to `version`, and what staff and an importer wrote. */
export async function leaveOlderRelease(sql: postgres.Sql, version: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-older-"));
  for (const name of readdirSync(SCHEMA)) {
    if (Number.parseInt(name, 10) <= version) copyFileSync(join(SCHEMA, name), join(folder, name));
  }
  await migrate(sql, folder).finally(() => rmSync(folder, { recursive: true }));
  await sql`create table record_baan_phophiang partition of record for values in ('baan-phophiang')`;
  await sql`
    insert into record (programme, key, lao, province, year, origin, attributes)
    select 'baan-phophiang', 'OLDER-' || n, '5001', '50', 2560, 'real', jsonb_build_object('n', n)
    from generate_series(1, 2000) as n`;
  await sql`
    insert into change_set (programme, kind, mode, author, source_th, source_en, as_of, state)
    values ('council', 'edit', 'update', 'older', 'ก่อนหน้า', 'before', '2019-09-30', 'published')`;
  await sql`insert into log (actor, action, programme) values ('older', 'publish', 'council')`;
}

/** What was written, of the columns that every release has. */
export const writtenBefore = (sql: postgres.Sql) => sql`
  select (select md5(string_agg(concat_ws(' ', programme, origin, key, lao, province, year, attributes), ',' order by key))
          from record where key like 'OLDER-%') as records,
         (select json_agg(json_build_array(source_th, state, as_of)) from change_set where author = 'older') as sets,
         (select json_agg(action) from log where actor = 'older') as log`;
