/** Records of programmes, and their sites. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { api, bodyOf, successOf } from "./client.ts";

export type ProgrammeRecord = InferResponseType<typeof api.records.$get, 200>["items"][number];

/** Records on a page, the most that the server sends. */
const PAGE = 1000;

/** All sites of a programme, to walk the years with: see `site-columns.ts`. */
export function siteColumnsQuery(programme: string) {
  return queryOptions({
    queryKey: ["sites", programme],
    structuralSharing: false,
    queryFn: async () => {
      const [answer, { decodeSites }] = await Promise.all([
        successOf(api.sites[":programme"].$get({ param: { programme } })),
        import("../../data/site-columns.ts"),
      ]);
      return decodeSites(await answer.arrayBuffer());
    },
  });
}

/** One site, found among those of its LAO; undefined when it is no longer there. */
export function siteQuery(programme: string, lao: string, key: string) {
  return queryOptions({
    queryKey: ["site", programme, lao, key],
    queryFn: async () => {
      const query = { programme, lao, limit: String(PAGE) };
      const { items } = await bodyOf<{ items: ProgrammeRecord[] }>(api.records.$get({ query }));
      return items.find((record) => record.key === key) ?? null;
    },
  });
}
