import { secondSlice, togetherSlice } from "../../theme/second-theme.ts";
import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";

/** A second theme: on a map beside the first, or crossed with it on one. */
export const twoThemes: Feature = {
  id: "two-themes",
  slices: [secondSlice, togetherSlice],
  useMapPart,
};
