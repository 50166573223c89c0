/** Areas by code, by level and by what they lie in. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { AreaLevel } from "../../data/area.ts";
import { api, bodyOf, present } from "./client.ts";
import { keepCounted } from "./counted.ts";

/** An area as lists hold it. */
export type Area = InferResponseType<typeof api.areas.$get, 200>["items"][number];
/** One area with its registers, residents by year, office and tambons. */
export type AreaDetail = InferResponseType<(typeof api.areas)[":code"]["$get"], 200>;

/** Areas that a question about LAOs is narrowed to. */
export type Within = Partial<Record<Exclude<AreaLevel, "lao">, string>>;

/** Areas on a page, the most that the server sends. */
const PAGE = 1000;

export function areaQuery(level: AreaLevel, code: string) {
  return queryOptions({
    queryKey: ["area", level, code],
    queryFn: () => bodyOf<AreaDetail>(api.areas[":code"].$get({ param: { code }, query: { level } })),
  });
}

/** What the lists that were asked for say of an area: enough to name and to show it before its own answer is there. */
export function listedArea(queries: QueryClient, level: AreaLevel, code: string): Area | undefined {
  const lists = queries.getQueriesData<Area[]>({ queryKey: ["areas"] });
  return lists.flatMap(([, areas = []]) => areas).find((area) => area.level === level && area.code === code);
}

/** All areas of a level within the given ones, page after page. */
export function areasQuery(level: AreaLevel, within: { region?: string; province?: string; amphoe?: string } = {}) {
  return queryOptions({
    queryKey: ["areas", level, within],
    placeholderData: keepCounted,
    queryFn: async () => {
      const areas: Area[] = [];
      let cursor: string | null = null;
      do {
        const query = { level, ...present({ ...within, limit: PAGE, cursor }) };
        const page: InferResponseType<typeof api.areas.$get, 200> = await bodyOf(api.areas.$get({ query }));
        areas.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return areas;
    },
  });
}
