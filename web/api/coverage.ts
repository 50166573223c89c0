/** Values of all areas of a level. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Measure, Span } from "../../data/programme.ts";
import { api, bodyOf, present, spanOf } from "./client.ts";
import { keepCounted } from "./counted.ts";
import { requireLoaded } from "./loaded.ts";

export type Coverage = InferResponseType<typeof api.coverage.$get, 200>;

export function coverageQuery(
  level: "province" | "lao",
  programme: string,
  measure: Measure,
  year: number | null,
  span: Span = "until",
) {
  return queryOptions({
    queryKey: ["coverage", level, programme, measure, year, span],
    // the answer names its programme and measure, so what is kept meanwhile is never mislabelled
    placeholderData: keepCounted,
    queryFn: async ({ client }) => {
      await requireLoaded(client, [programme]);
      const query = { level, programme, measure, ...present({ year }), ...spanOf(span) };
      return bodyOf<Coverage>(api.coverage.$get({ query }));
    },
  });
}
