/** Brings the values of a level onto the map. */
import type { MapLibreMap } from "maplibre-gl";
import type { Look } from "../../data/looks.ts";
import type { ChoroplethLevel } from "../theme/level.ts";

const KEYS = ["colour", "pattern"] as const satisfies readonly (keyof Look)[];

/** Sets only what differs from before, so that a change of year costs what it changes. */
export function paint(
  map: MapLibreMap,
  level: ChoroplethLevel,
  before: ReadonlyMap<string, Look>,
  states: ReadonlyMap<string, Look>,
): void {
  const feature = { source: level, sourceLayer: level };
  for (const [id, state] of states) {
    const old = before.get(id);
    if (KEYS.some((key) => old?.[key] !== state[key])) map.setFeatureState({ ...feature, id }, { ...state });
  }
  for (const id of before.keys()) {
    if (!states.has(id)) for (const key of KEYS) map.removeFeatureState({ ...feature, id }, key);
  }
}
