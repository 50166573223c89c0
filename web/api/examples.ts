/** What was published of single places. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, bodyOf } from "./client.ts";

export type Example = InferResponseType<typeof api.examples.$get, 200>["items"][number];

/** All of them: they are few. */
export const examplesQuery = queryOptions({
  queryKey: ["examples"],
  queryFn: async () => (await bodyOf<{ items: Example[] }>(api.examples.$get({ query: {} }))).items,
});
