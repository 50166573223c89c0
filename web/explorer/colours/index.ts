import { breaksSlice, classesSlice, paletteSlice } from "../../theme/classes/colouring.ts";
import { rangeSlice } from "../../theme/value-range.ts";
import type { Feature } from "../feature.ts";
import { useMapPart } from "./use-map-part.tsx";
import "./first-words.ts";

/** The theme of the map in colours, its legend, and what can be chosen about both. */
export const colours: Feature = {
  id: "colours",
  slices: [breaksSlice, classesSlice, paletteSlice, rangeSlice],
  useMapPart,
};
