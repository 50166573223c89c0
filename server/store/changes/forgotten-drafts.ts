/** Drafts that nobody can come back to. */
import type postgres from "postgres";

/** An import or a preview that was begun is handed in or given up long before, hours. */
const KEPT_HOURS = 24;

/**
 * Deletes drafts that were made long ago: a server forgets its imports when it ends, and a person who closes the page
 * leaves a preview behind. The log keeps that they were made.
 */
export async function dropForgottenDrafts(owner: postgres.Sql): Promise<number> {
  const dropped = await owner`
    delete from change_set where state = 'draft' and created_at < now() - make_interval(hours => ${KEPT_HOURS})`;
  return dropped.count;
}
