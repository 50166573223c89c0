import type { Stage } from "../../feature.ts";
import { FEATURES } from "../../index.ts";
import type { PartOf } from "./arrange.ts";

type UseMapParts = (stage: Stage) => readonly PartOf[];

/** What every capability has on the map now: one hook made of all, each called every time in the order of the list. */
export const useMapParts = FEATURES.reduce<UseMapParts>(
  (useOthers, { id, useMapPart }) =>
    useMapPart ? (stage) => [...useOthers(stage), { id, ...useMapPart(stage) }] : useOthers,
  () => [],
);
