/** Years of a programme in areas. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Measure } from "../../data/programme.ts";
import { type AreaReference, formatReferences } from "../view/reference.ts";
import { api, bodyOf } from "./client.ts";
import { keepCounted } from "./counted.ts";
import { requireLoaded } from "./loaded.ts";

export type Series = InferResponseType<typeof api.series.$get, 200>;

/** What began in each year, in areas and the nation. */
export function seriesQuery(programme: string, measure: Measure, areas: readonly AreaReference[]) {
  return queryOptions({
    queryKey: ["series", programme, measure, areas],
    placeholderData: keepCounted,
    queryFn: async ({ client }) => {
      await requireLoaded(client, [programme]);
      const query = { programme, measure, ...(areas.length > 0 && { areas: formatReferences(areas) }) };
      return bodyOf<Series>(api.series.$get({ query }));
    },
  });
}
