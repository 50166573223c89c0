import type postgres from "postgres";

/**
 * The rows of a question that is cancelled when nobody waits for them any more. It is asked on a connection of its own:
 * PostgreSQL ends whatever a connection does when the request to cancel arrives, so nobody else's question may be under way
 * there, or follow before it has. The embedded engine finishes the statement that runs, and leaves out one that still waits.
 */
export async function unlessGone<Rows extends readonly postgres.MaybeRow[]>(
  sql: postgres.Sql,
  ask: (own: postgres.Sql) => postgres.PendingQuery<Rows>,
  signal: AbortSignal | undefined,
): Promise<postgres.RowList<Rows>> {
  // who cannot hang up needs none of their own
  if (!signal) return await ask(sql);
  signal.throwIfAborted();
  const own = await sql.reserve();
  let requested: Promise<void> | null = null;
  try {
    signal.throwIfAborted();
    const question = ask(own);
    const cancel = () => {
      requested = question.cancel();
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return await question;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  } finally {
    await requested;
    own.release();
  }
}
