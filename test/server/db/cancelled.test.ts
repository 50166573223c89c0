/** Whoever hangs up ends their own question, and nobody else's. */
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, expect, it } from "vitest";
import { unlessGone } from "../../../server/db/cancelled.ts";
import { engineAddress } from "../../engines/database.ts";
import { wayToEngine } from "../../engines/way-to-engine.ts";
import { runs } from "../../runs.ts";

const way = await wayToEngine(engineAddress());
const sql = postgres(way.url, { max: 3, onnotice: () => {} });

afterAll(async () => {
  await sql.end({ timeout: 1 });
  way.close();
});

/** Some milliseconds of the database, whatever the processor. */
const counted = (own: postgres.Sql, numbers: number) =>
  own<
    { count: number }[]
  >`select count(*)::int as count from generate_series(1, ${numbers}::int) as number where number % 7 = 3`;

it("ends the question of who has gone, and no other on the same connections", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), async (waits) => {
      const others: Promise<{ count: number }[]>[] = [];
      const gone = waits.map(async (wait) => {
        const hangingUp = new AbortController();
        const question = unlessGone(sql, (own) => counted(own, 20_000), hangingUp.signal);
        for (let turn = 0; turn < wait; turn++) {
          others.push(counted(sql, 700));
          await new Promise((resolve) => setImmediate(resolve));
        }
        hangingUp.abort();
        // answered before, or ended: by the database, or before it was asked
        await question.catch((error) => expect(["57014", 20]).toContain(error.code));
        others.push(counted(sql, 700));
      });
      await Promise.all(gone);
      for (const rows of await Promise.all(others)) expect([...rows]).toEqual([{ count: 100 }]);
    }),
    { numRuns: runs(60, 1000) },
  );
});
