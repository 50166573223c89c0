/** The level that the map colours now: what stands beside the map asks for values of the same areas. */
import { useStore } from "../view/store.ts";
import { transient, useTransient } from "../view/transient.ts";
import type { ChoroplethLevel } from "./level.ts";

const levelInSight = transient<ChoroplethLevel>("province");

export function useLevelInSight(): ChoroplethLevel {
  return useStore(useTransient(levelInSight));
}

/** To be called by the map. */
export function useSetLevelInSight(): (level: ChoroplethLevel) => void {
  return useTransient(levelInSight).set;
}
