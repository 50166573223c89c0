import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";

/** What was published of single places, beside the sites of the same programme and never part of a figure. */
export const examples: Feature = { id: "examples", useMapPart };
