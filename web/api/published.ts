/** What was published, as it was published. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { AreaReference } from "../view/reference.ts";
import { api, bodyOf, present } from "./client.ts";
import { keepCounted } from "./counted.ts";

export type Published = InferResponseType<typeof api.published.figures.$get, 200>;
export type Figure = Published["items"][number];

/** Figures about a topic (null = all) in an area (null = of all places). */
export function publishedFiguresQuery(topic: string | null, area: AreaReference | null) {
  return queryOptions({
    queryKey: ["published figures", topic, area],
    placeholderData: keepCounted,
    queryFn: () =>
      bodyOf<Published>(
        api.published.figures.$get({ query: present({ programme: topic, area: area?.code, level: area?.level }) }),
      ),
  });
}
