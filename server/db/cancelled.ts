import type postgres from "postgres";

/**
 * The rows of a query that is cancelled when nobody waits for them any more. The embedded engine finishes the statement
 * that runs, and leaves out one that still waits.
 */
export async function unlessGone<Rows extends readonly postgres.MaybeRow[]>(
  query: postgres.PendingQuery<Rows>,
  signal: AbortSignal | undefined,
): Promise<postgres.RowList<Rows>> {
  signal?.throwIfAborted();
  const cancel = () => query.cancel();
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await query;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}
