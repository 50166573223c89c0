/** Both measures of one map, joined at either level. The code that joins them is loaded at the first use. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ChoroplethLevel } from "../level.ts";
import type { Choropleth } from "../use-choropleth.ts";
import type { Crossed } from "./crossed.ts";

/** Undefined while values load. */
export type CrossedLevels = Readonly<Record<ChoroplethLevel, Crossed | undefined>>;

type Levels = Readonly<Record<ChoroplethLevel, Choropleth>>;

export function useCrossed(one: Levels, other: Levels, wanted: boolean): CrossedLevels | null {
  const { data } = useQuery({
    queryKey: ["crossing"],
    queryFn: () => import("./crossed.ts"),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  });
  const join = wanted ? data?.cross : undefined;
  const province = useJoined(one.province, other.province, join);
  const lao = useJoined(one.lao, other.lao, join);
  return wanted ? { province, lao } : null;
}

function useJoined(one: Choropleth, other: Choropleth, join: typeof import("./crossed.ts").cross | undefined) {
  const { coverage } = one;
  const { coverage: up } = other;
  return useMemo(() => coverage && up && join?.(coverage, up), [coverage, up, join]);
}
