import type { Feature } from "../feature.ts";
import "./first-words.ts";
import { heldSlice } from "./held.ts";

/** The table that equals the map. */
export const table: Feature = {
  id: "table",
  slices: [heldSlice],
  panes: [
    {
      id: "table",
      title: "table.title",
      tab: { title: "table.title", icon: "M3.5 5h17v14h-17zm0 4.7h17m-17 4.6h17M9.5 5v14" },
      load: () => import("./table-pane.tsx"),
    },
  ],
};
