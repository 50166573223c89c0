/** What happened to one record: every set that changed it, or would, within what the actor may see. */
import type postgres from "postgres";
import type { Origin } from "../../../data/programme.ts";
import type { ChangeSet } from "../../store/changes/change-set.ts";
import type { Change } from "../../store/changes/read.ts";

/** Newest sets of one record that an answer holds. */
const MOST = 200;

export interface HistoryLine
  extends Pick<Change, "before" | "after" | "file_row">,
    Pick<ChangeSet, "kind" | "state" | "file" | "reason" | "created_at" | "decided_at"> {
  change_set: string;
  /** The names of those who made and decided it; null for the person at the server's command line, or nobody yet. */
  author: string | null;
  decided_by: string | null;
}

/** Newest first. Sets of changes are of real records alone: the demonstration has no history. */
export async function recordHistory(
  tx: postgres.TransactionSql,
  { programme, origin, key }: { programme: string; origin: Origin; key: string },
): Promise<HistoryLine[]> {
  if (origin !== "real") return [];
  return await tx<HistoryLine[]>`
    select s.id::text as change_set, s.kind, s.state, s.file, s.reason, s.created_at, s.decided_at,
           staff_name(s.author) as author, staff_name(s.decided_by) as decided_by, c.before, c.after, c.file_row
    from change c join change_set s on s.id = c.change_set
    where s.programme = ${programme} and c.key = ${key} and s.state <> 'draft'
    order by s.id desc limit ${MOST}`;
}
