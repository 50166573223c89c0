import type postgres from "postgres";

class Done extends Error {}

/** Gives the result of work that writes, and leaves the database as it was. */
export async function rolledBack<T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  const results: T[] = [];
  await sql
    .begin(async (tx) => {
      results.push(await work(tx));
      throw new Done();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Done)) throw error;
    });
  return results[0] as T;
}
