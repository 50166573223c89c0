import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";
import "./first-words.ts";

/** The theme of the map in colours, its legend, and what can be chosen about both. */
export const colours: Feature = { id: "colours", useMapPart };
