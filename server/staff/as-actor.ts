import type postgres from "postgres";
import { type Actor, formatScope } from "../../data/staff.ts";

/**
 * Does the work in a transaction that sees the provinces of the actor and no others: the policies of the tables read what
 * is set here, so that a forgotten `where` leaks nothing.
 * @param staff connections of the role `chumchon_staff`
 */
export async function asActor<T>(
  staff: postgres.Sql,
  actor: Actor,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const result = await staff.begin(async (tx) => {
    await tx`select set_config('chumchon.scope', ${formatScope(actor.scope)}, true), set_config('chumchon.actor', ${actor.id}, true)`;
    return await work(tx);
  });
  return result as T;
}
