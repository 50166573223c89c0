/** The log of what was done, by whom: lines are added, and never changed. */
import type postgres from "postgres";

export interface LogLine {
  actor: string;
  action: "draft" | "submit" | "publish" | "reject" | "revert" | "demonstration" | "restore";
  changeSet?: string;
  programme?: string;
  detail?: postgres.JSONValue;
}

export async function writeLog(tx: postgres.TransactionSql, line: LogLine): Promise<void> {
  const { actor, action, changeSet = null, programme = null, detail = {} } = line;
  await tx`
    insert into log (actor, action, change_set, programme, detail)
    values (${actor}, ${action}, ${changeSet}, ${programme}, ${tx.json(detail)})`;
}
