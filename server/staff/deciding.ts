/** Staff before the store: who decides, and how its refusals are told. */
import type { Actor } from "../../data/staff.ts";
import { ProblemError } from "../answers/problem.ts";
import type { Deciding } from "../store/changes/decide.ts";
import { ChangeRefused } from "../store/changes/refused.ts";
import { DISK_FULL, isDiskFull } from "../store/disk-full.ts";

export function decidingOf({ id, scope }: Actor): Deciding {
  return { id, provinces: scope.kind === "nation" ? null : scope.codes, approvesOwn: false };
}

export async function refusing<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (error instanceof ChangeRefused) throw new ProblemError(409, error.told, { value: error.keys[0] });
    throw isDiskFull(error) ? new ProblemError(503, DISK_FULL) : error;
  });
}
