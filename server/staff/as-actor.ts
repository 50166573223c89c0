import type postgres from "postgres";
import { type Actor, formatScope, may } from "../../data/staff.ts";

/** The role that has views without private attributes under the names of the tables, and no right on these. */
const VIEWER = { role: "chumchon_viewer", tables: "viewer, public" };
const STAFF = { role: "chumchon_staff", tables: "public" };

/**
 * Does the work in a transaction that sees the provinces of the actor and no others, and no private attribute unless they
 * may: the policies and the names of the tables follow from what is set here, so that a forgotten `where` leaks nothing.
 * All its statements see one state of the records: what an edit was checked against is what it is written down to change.
 * @param staff connections of the role `chumchon_staff`
 */
export async function asActor<T>(
  staff: postgres.Sql,
  actor: Actor,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const result = await staff.begin("isolation level repeatable read", async (tx) => {
    const { role, tables } = may(actor, "records.read_private") ? STAFF : VIEWER;
    await tx`
      select set_config('chumchon.scope', ${formatScope(actor.scope)}, true), set_config('chumchon.actor', ${actor.id}, true),
             set_config('search_path', ${tables}, true), set_config('role', ${role}, true)`;
    return await work(tx);
  });
  return result as T;
}
