import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";
import "./cards.css";

/** What is known of an area or a site: under the pointer, and chosen. */
export const cards: Feature = { id: "cards", useMapPart };
