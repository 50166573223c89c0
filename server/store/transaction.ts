import type postgres from "postgres";

/** A connection pool, or a transaction that the caller holds open. */
export type Database = postgres.Sql | postgres.TransactionSql;

/** Runs the work as a whole or not at all; inside a transaction it becomes a savepoint, so the caller can still undo it. */
export async function atomically<T>(sql: Database, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  const result = "savepoint" in sql ? await sql.savepoint(work) : await sql.begin(work);
  return result as T;
}
