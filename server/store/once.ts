import type { Database } from "./transaction.ts";

/**
 * Runs `work` unless it was finished before with the same fingerprint; true when it ran. What it was finished with is
 * written after it: in a transaction of the caller both hold or neither.
 */
export async function once(
  sql: Database,
  step: string,
  fingerprint: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const [finished] = await sql`select from preparation where step = ${step} and fingerprint = ${fingerprint}`;
  if (finished) return false;
  await work();
  await sql`insert into preparation ${sql({ step, fingerprint })}
    on conflict (step) do update set fingerprint = excluded.fingerprint, finished_at = now()`;
  return true;
}
