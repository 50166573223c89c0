import type { UseQueryResult } from "@tanstack/react-query";
import { isPreparing } from "./client.ts";

/** Why a question has no answer: its message in the words of `kit`. */
export type Waiting = "state.loading" | "state.preparing_title" | "state.unconnected" | "state.failed_title";

/** A browser without a connection holds questions back: they are neither asked nor refused. */
export function waitingFor(query: Pick<UseQueryResult, "fetchStatus" | "isError" | "failureReason">): Waiting {
  if (query.fetchStatus === "paused") return "state.unconnected";
  if (query.isError) return "state.failed_title";
  return isPreparing(query.failureReason) ? "state.preparing_title" : "state.loading";
}
