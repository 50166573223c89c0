/**
 * The server, or the engine of its database, is killed at random moments of a start on a database that an older release left:
 * it migrates, loads and counts. However often that happens, the next start goes on, and in the end all is as without a kill.
 */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import type postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { isMigrated, migrate } from "../../../server/store/migrate.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { leaveOlderRelease, NEWEST, OLDEST, writtenBefore } from "./older-release.ts";
import { type OwnDatabase, ownDatabase } from "./own-database.ts";

const KILLS = runs(1, 50);
/** ms after the process says that it gets ready. */
const LONGEST = 5000;
/** What the process says before it migrates, and after. */
const STEPS = { migrating: "bringing the schema up to date", migrated: "loading boundaries" };

const { engine } = engineAddress();
const { owner } = await database();

async function withOwnDatabase(work: (own: OwnDatabase) => Promise<void>): Promise<void> {
  const own = await ownDatabase(owner);
  try {
    await work(own);
  } finally {
    await own.drop();
  }
}

async function end(server: ServerProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  server.stop(signal);
  await server.exit;
}

const untilSaid = ({ lines }: ServerProcess, words: string) =>
  expect.poll(() => lines.join("\n"), { timeout: 60_000, interval: 5 }).toContain(words);

describe("the server is killed while it starts", () => {
  /** Rows of what the preparation makes. */
  const contentOf = (sql: postgres.Sql) => sql`
    select (select count(*) from migration) as migrations, (select count(*) from area) as areas,
           (select count(*) from tambon) as tambons, (select count(*) from record where origin = 'demo') as demonstration,
           (select array_agg(step order by step) from preparation) as steps,
           (select sum(members) from lao_figure where basis = 'all' and programme = 'council') as figures`;

  // a whole start takes the embedded engine too long for every run
  it.runIf(engine === "native" || process.env.TEST_LONG)(
    `${KILLS} kills lose nothing, and the next start goes on`,
    () =>
      withOwnDatabase(async (own) => {
        const before = await own.use(async (sql) => {
          await leaveOlderRelease(sql, OLDEST);
          return await writtenBefore(sql);
        });
        for (const moment of fc.sample(fc.integer({ min: 0, max: LONGEST }), KILLS)) {
          const server = startServer(own.setting);
          await untilSaid(server, "getting ready");
          await pause(moment);
          await end(server, "SIGKILL");
        }
        const server = startServer(own.setting);
        const at = await server.said;
        expect([at !== "", server.lines.at(-1)]).toEqual([true, expect.stringContaining("✓")]);
        expect((await fetch(`${at}/readyz`)).status).toBe(200);
        await end(server, "SIGTERM");
        expect(await own.use(contentOf)).toEqual(await contentOf(owner));
        expect(await own.use(writtenBefore)).toEqual(before);
      }),
    runs(300_000, 7_200_000),
  );
});

describe("a migration", () => {
  let schema: unknown;
  /** ms of the longest. */
  let longest = 0;

  /** Everything that migrations make. */
  const schemaOf = async (sql: postgres.Sql) => [
    await sql`
      select relnamespace::regnamespace::text as schema, relname, relkind, relrowsecurity, relacl::text,
             pg_get_indexdef(pg_class.oid) as index,
             array(select concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attacl) from pg_attribute
                   where attrelid = pg_class.oid and attnum > 0 and not attisdropped order by attname) as columns,
             array(select pg_get_constraintdef(pg_constraint.oid) from pg_constraint
                   where conrelid = pg_class.oid order by 1) as constraints,
             array(select concat_ws(' ', polname, polcmd, pg_get_expr(polqual, polrelid)) from pg_policy
                   where polrelid = pg_class.oid order by 1) as policies,
             array(select pg_get_triggerdef(pg_trigger.oid) from pg_trigger
                   where tgrelid = pg_class.oid and not tgisinternal order by 1) as triggers
      from pg_class where relnamespace::regnamespace::text in ('public', 'accounts', 'viewer') order by 1, 2`,
    await sql`
      select proname, proacl::text, md5(prosrc) as body, pg_get_function_arguments(oid) as arguments from pg_proc
      where pronamespace::regnamespace::text in ('public', 'accounts') order by 1, 3, 4`,
  ];

  beforeAll(() =>
    withOwnDatabase((own) =>
      own.use(async (sql) => {
        await leaveOlderRelease(sql, OLDEST);
        const started = performance.now();
        await migrate(sql);
        longest = performance.now() - started;
        schema = await schemaOf(sql);
      }),
    ),
  );

  /** Since an engine that comes again lets the server go on, or the server ends and says so. */
  const endedOrMigrated = (server: ServerProcess) => Promise.race([server.exit, untilSaid(server, STEPS.migrated)]);

  async function migrateKilled(own: OwnDatabase, killed: "server" | "engine", moment: number): Promise<void> {
    const server = startServer(own.setting);
    await untilSaid(server, STEPS.migrating);
    await pause(moment);
    if (killed === "engine") {
      await own.killEngine();
      await endedOrMigrated(server);
    }
    await end(server, "SIGKILL");
  }

  // an embedded engine that starts four times takes too long for every run
  it.runIf(engine === "native" || process.env.TEST_LONG).each(["server", "engine"] as const)(
    `is whole or undone after ${KILLS} kills of the %s, and the next start goes on`,
    async (killed) => {
      const moments = fc.tuple(fc.integer({ min: OLDEST, max: NEWEST }), fc.integer({ min: 0, max: 120 }));
      for (const [version, part] of fc.sample(moments, KILLS)) {
        await withOwnDatabase(async (own) => {
          const before = await own.use(async (sql) => {
            await leaveOlderRelease(sql, version);
            return await writtenBefore(sql);
          });
          await migrateKilled(own, killed, (part * longest) / 100);
          const next = startServer(own.setting);
          await untilSaid(next, STEPS.migrated);
          await end(next, "SIGKILL");
          await own.use(async (sql) => {
            expect(await isMigrated(sql)).toBe(true);
            expect(await schemaOf(sql)).toEqual(schema);
            expect(await writtenBefore(sql)).toEqual(before);
          });
        });
      }
    },
    runs(300_000, 7_200_000),
  );
});
