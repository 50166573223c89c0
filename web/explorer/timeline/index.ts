import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";

/** The years, and playing them. */
export const timeline: Feature = { id: "timeline", useMapPart };
