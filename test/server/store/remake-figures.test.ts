import { describe, expect, it } from "vitest";
import { isPrepared } from "../../../server/store/prepare.ts";
import { remakeFigures } from "../../../server/store/remake-figures.ts";
import type { Database } from "../../../server/store/transaction.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner } = await database();

async function contentOf(sql: Database) {
  const digest = async (table: string) => {
    const [found] = await sql`
      select count(*)::int as rows, sum(hashtextextended(row::text, 0))::text as digest from ${sql(table)} as row`;
    return found;
  };
  return {
    record: await digest("record"),
    lao: await digest("lao_figure"),
    cell: await digest("cell_figure"),
    province: await digest("province_figure"),
  };
}

describe("a database that was prepared by other rules", () => {
  it("is not prepared for this release, and gets its figures anew; nothing else of it is lost", async () => {
    // a file beside this one may just pretend that the database is of another release
    await expect.poll(() => isPrepared(owner), { timeout: 30_000 }).toBe(true);
    const versions = (sql: Database) =>
      sql<{ version: number }[]>`select version::int as version from dataset order by programme, origin`;
    await rolledBack(owner, async (tx) => {
      const before = await contentOf(tx);
      const older = await versions(tx);
      await tx`update preparation set fingerprint = 'another' where step = 'figures'`;
      expect(await isPrepared(tx as unknown as typeof owner)).toBe(false);
      await tx`update lao_figure set suppressed = false, households = 1 where suppressed`;
      await tx`delete from province_figure where year is null`;
      await remakeFigures(tx);
      expect(await contentOf(tx)).toEqual(before);
      const newer = await versions(tx);
      expect(newer).toHaveLength(older.length);
      for (const [place, { version }] of newer.entries()) expect(version).toBeGreaterThan(older[place]?.version ?? 0);
    });
  });
});
