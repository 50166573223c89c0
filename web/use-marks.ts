import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { whereNextQuery } from "./api.ts";
import type { Mark } from "./map/drawn-layers.ts";
import { useWithin } from "./use-scope.ts";
import { useView } from "./use-view.ts";

/** The answer to "where next" of the view, within its area; not asked when the view holds no such question. */
export function useWhereNext() {
  const { programme, next } = useView().view;
  return useQuery(whereNextQuery(programme, next, useWithin()));
}

/** The LAOs of the answer, for the map; undefined when there is none. */
export function useMarks(): readonly Mark[] | undefined {
  const asked = useView().view.next !== null;
  const items = useWhereNext().data?.items;
  return useMemo(() => {
    if (!asked || !items) return undefined;
    return items.map(({ center: [lng, lat] }, index) => ({ rank: index + 1, lng, lat }));
  }, [asked, items]);
}
