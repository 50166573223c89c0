/** A question that fails in the middle of its rows, and the next one on the same connection. */
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, expect, it } from "vitest";
import { engineAddress } from "../../../engines/database.ts";
import { wayToEngine } from "../../../engines/way-to-engine.ts";
import { runs } from "../../../runs.ts";

const way = await wayToEngine(engineAddress());
const sql = postgres(way.url, { max: 1, onnotice: () => {} });

afterAll(async () => {
  await sql.end({ timeout: 1 });
  way.close();
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ number: index + 1 }));

it("leaves nothing of itself to the next answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2000), fc.nat(50), async (before, after) => {
      const failing = sql`select 1 / (${before}::int - number + 1) from generate_series(1, 3000) as number`;
      const next = sql`select number from generate_series(1, ${after}::int) as number`;
      await expect(failing).rejects.toMatchObject({ code: "22012" });
      expect([...(await next)]).toEqual(numbers(after));
    }),
    { numRuns: runs(50, 1000) },
  );
});
