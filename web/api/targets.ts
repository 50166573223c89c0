/** Published targets of the housing plan, and published figures. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { AreaReference } from "../view/reference.ts";
import { api, bodyOf, present } from "./client.ts";
import { keepCounted } from "./counted.ts";

export type Targets = InferResponseType<typeof api.targets.$get, 200>;
export type TargetVersion = Targets["versions"][number];
export type HousingMoney = Targets["programmes"][number];
export type PublishedFigure = InferResponseType<typeof api.published.$get, 200>["items"][number];

/** Versions of the housing target; households and money by year in an area (null = the nation). */
export function targetsQuery(area: AreaReference | null) {
  return queryOptions({
    queryKey: ["targets", area],
    placeholderData: keepCounted,
    queryFn: () => bodyOf<Targets>(api.targets.$get({ query: present({ [area?.level ?? "nation"]: area?.code }) })),
  });
}

export function publishedQuery() {
  return queryOptions({
    queryKey: ["published"],
    queryFn: async () => (await bodyOf<{ items: PublishedFigure[] }>(api.published.$get())).items,
  });
}
