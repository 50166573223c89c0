import { basemapSlice } from "../../map/basemap/basemap-slice.ts";
import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";

/** Roads, rivers and towns below the colours, where the office that runs the server has a style of them. */
export const basemap: Feature = { id: "basemap", slices: [basemapSlice], useMapPart };
