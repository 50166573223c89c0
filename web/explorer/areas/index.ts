import type { Feature } from "../feature.ts";
import { AreaHeading } from "./area-heading.tsx";
import { AreaPicker } from "./area-picker.tsx";
import { Search } from "./search.tsx";
import { tambonSlice } from "./tambon.ts";
import { useMapPart } from "./use-map-part.tsx";
import "./areas.css";

/** The search, the pickers of areas, and which area the figures are about. */
export const areas: Feature = {
  id: "areas",
  slices: [tambonSlice],
  Search,
  Picker: AreaPicker,
  heading: () => AreaHeading,
  useMapPart,
};
