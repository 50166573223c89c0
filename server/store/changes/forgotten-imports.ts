/** Imports that are over, or were never ended: they go with their file and with their draft, unless that was handed in. */
import type postgres from "postgres";
import { atomically, type Database } from "../transaction.ts";

/** How long what came of a file is kept for its author, hours. */
const KEPT_HOURS = 2;

/** From then on nothing of theirs is staged any more. */
export async function dropImports(owner: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await atomically(owner, async (tx) => {
    const dropped = await tx<{ change_set: string | null }[]>`
      delete from import_job where id in ${tx(ids)} returning change_set::text`;
    await dropDrafts(tx, dropped);
  });
}

/** A statement of its own: it sees what was staged while the one before it waited. */
export async function dropDrafts(
  tx: postgres.TransactionSql,
  imports: readonly { change_set: string | null }[],
): Promise<void> {
  const drafts = imports.flatMap(({ change_set }) => change_set ?? []);
  if (drafts.length > 0) await tx`delete from change_set where id in ${tx(drafts)} and state = 'draft'`;
}

/** @param most the newest of those that are over stay */
export async function dropForgottenImports(owner: Database, most = Number.MAX_SAFE_INTEGER): Promise<void> {
  const forgotten = await owner<{ id: string }[]>`
    select id::text from (
      select id, state, coalesce(ended_at, created_at) as told_at,
             row_number() over (partition by state = 'running' order by ended_at desc) as place
      from import_job
    ) as placed
    where told_at < now() - make_interval(hours => ${KEPT_HOURS}) or (state <> 'running' and place > ${most})`;
  await dropImports(
    owner,
    forgotten.map(({ id }) => id),
  );
}
