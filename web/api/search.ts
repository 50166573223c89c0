/** The one search over everything. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, bodyOf } from "./client.ts";
import { keepCounted } from "./counted.ts";

export type SearchResult = InferResponseType<typeof api.search.$get, 200>["items"][number];

export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    enabled: text.length > 1,
    placeholderData: keepCounted,
    queryFn: async () => (await bodyOf<{ items: SearchResult[] }>(api.search.$get({ query: { q: text } }))).items,
  });
}
