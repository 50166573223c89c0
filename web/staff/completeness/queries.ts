/** What is asked about completeness. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";

type Answer = InferResponseType<typeof staff.completeness.$get, 200>;
/** Of one programme in one province. */
export type CompletenessRow = Answer["items"][number];

/** ms; what others change meanwhile is seen after this long. */
const FRESH = 15_000;

export const completenessQuery = queryOptions({
  queryKey: ["staff", "completeness"],
  staleTime: FRESH,
  queryFn: async () => (await bodyOf<Answer>(staff.completeness.$get({ query: {} }))).items,
});
