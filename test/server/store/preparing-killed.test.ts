/**
 * The server is killed at random moments of its first start on a database that an older release left: it migrates, loads and
 * counts. However often that happens, the next start goes on, and in the end all is as without a kill.
 */
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import postgres from "postgres";
import { expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { migrate } from "../../../server/store/migrate.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";
import { runs } from "../../runs.ts";
import { startServer } from "../server-process.ts";

const KILLS = runs(1, 50);
/** ms after the process says that it gets ready. */
const LONGEST = 5000;
/** The last migration of the older release. */
const OLDER = 11;

const { engine, address } = engineAddress();
const { owner } = await database();

/** An empty database beside that of the worker. */
async function emptyDatabase(name: string): Promise<string> {
  await owner.unsafe(`drop database if exists ${name}`);
  await owner.unsafe(
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
  );
  return Object.assign(new URL(address), { pathname: `/${name}` }).href;
}

async function leftByOlderRelease(sql: postgres.Sql): Promise<void> {
  const schema = join(ROOT, "data", "schema");
  const folder = temporaryFolder("older");
  for (const name of readdirSync(schema)) {
    if (Number.parseInt(name, 10) <= OLDER) copyFileSync(join(schema, name), join(folder, name));
  }
  await migrate(sql, folder);
  await sql`
    insert into change_set (programme, kind, mode, author, source_th, source_en, as_of, state)
    values ('council', 'edit', 'update', 'older', 'ก่อนหน้า', 'before', '2019-09-30', 'published')`;
}

/** Rows of what the preparation makes. */
const contentOf = (sql: postgres.Sql) => sql`
  select (select count(*) from migration) as migrations, (select count(*) from area) as areas,
         (select count(*) from tambon) as tambons, (select count(*) from record where origin = 'demo') as demonstration,
         (select array_agg(step order by step) from preparation) as steps,
         (select sum(members) from lao_figure where basis = 'all' and programme = 'council') as figures`;

it.runIf(engine === "native")(
  `${KILLS} kills of a first start lose nothing, and the next one goes on`,
  async () => {
    const name = `chumchon_killed_${process.pid}`;
    const url = await emptyDatabase(name);
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      await leftByOlderRelease(sql);
      for (const moment of fc.sample(fc.integer({ min: 0, max: LONGEST }), KILLS)) {
        const server = startServer({ DATABASE_URL: url });
        await expect.poll(() => server.lines.length, { timeout: 60_000 }).toBeGreaterThan(0);
        await after(moment);
        server.stop("SIGKILL");
        await server.exit;
        // each migration is there wholly or not at all
        const done = await sql<{ version: number }[]>`select version from migration order by version`;
        expect(done.length).toBeGreaterThanOrEqual(OLDER);
      }
      const server = startServer({ DATABASE_URL: url });
      const at = await server.said;
      expect([at !== "", server.lines.at(-1)]).toEqual([true, expect.stringContaining("✓")]);
      expect((await fetch(`${at}/readyz`)).status).toBe(200);
      server.stop("SIGTERM");
      await server.exit;
      expect(await contentOf(sql)).toEqual(await contentOf(owner));
      expect(await sql`select source_th from change_set where author = 'older'`).toEqual([{ source_th: "ก่อนหน้า" }]);
    } finally {
      await sql.end();
      await owner.unsafe(`drop database ${name} with (force)`);
    }
  },
  runs(300_000, 7_200_000),
);
