import { sitesSlice } from "../../theme/sites.ts";
import type { Feature } from "../feature.ts";
import { ProgrammeList } from "./programme-list.tsx";
import { ThemeBar } from "./theme-bar.tsx";
import { Totals } from "./totals.tsx";
import "./programmes.css";

/** The programmes with their figures, and all sums beside the published ones. */
export const programmes: Feature = {
  id: "programmes",
  slices: [sitesSlice],
  bar: [{ order: 10, Part: ThemeBar }],
  figures: [
    { order: 20, Block: ProgrammeList },
    { order: 30, Block: Totals },
  ],
};
