/** The set of changes that a route names. */
import { z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { ProblemError } from "../../answers/problem.ts";
import type { ChangeSet } from "../../store/changes/change-set.ts";
import { findSet } from "../../store/changes/read.ts";

export const SetId = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/**
 * @param tx a transaction that sees the provinces of the person
 * @throws ProblemError 404 where there is none, or none that may be seen
 */
export async function requireSet(tx: postgres.TransactionSql, id: string): Promise<ChangeSet> {
  const set = await findSet(tx, id);
  if (set) return set;
  const detail = { th: `ไม่มีชุดการแก้ไข ${id}`, en: `There is no set of changes ${id}` };
  throw new ProblemError(404, detail, { value: id });
}
