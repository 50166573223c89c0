import { comparedSlice } from "../../place/compared.ts";
import type { Feature } from "../feature.ts";
import { CompareButton } from "./compare-button.tsx";
import { rateSlice } from "./rate.ts";
import { useMapPart } from "./use-map-part.tsx";
import "./first-words.ts";

/** Two to four areas side by side, collected from the map. */
export const compare: Feature = {
  id: "compare",
  slices: [comparedSlice, rateSlice],
  panes: [
    {
      id: "compare",
      title: "compare.title",
      tab: { title: "compare.title", icon: "M4 4h6.5v16H4zm9.5 5H20v11h-6.500z" },
      load: () => import("./compare-pane.tsx"),
    },
  ],
  AreaAction: CompareButton,
  useMapPart,
};
