/** The one search over everything. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, bodyOf, RequestError } from "./client.ts";
import { keepCounted } from "./counted.ts";
import { searchKept } from "./kept-areas.ts";

export type SearchResult = InferResponseType<typeof api.search.$get, 200>["items"][number];

export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    enabled: text.length > 1,
    placeholderData: keepCounted,
    queryFn: () => search(text),
  });
}

/** Of the server; where it cannot be reached, of what was kept. */
async function search(text: string): Promise<SearchResult[]> {
  try {
    return (await bodyOf<{ items: SearchResult[] }>(api.search.$get({ query: { q: text } }))).items;
  } catch (error) {
    const areas = error instanceof RequestError ? null : await searchKept(text);
    if (areas === null) throw error;
    return areas.map((area) => ({ ...area, kind: area.level, programme: null, found_as: null }));
  }
}
