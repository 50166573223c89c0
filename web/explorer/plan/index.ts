import { matchSlice, missingSlice, rankSlice } from "../../theme/missing.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import type { Feature, Pane } from "../feature.ts";
import { nextSlice } from "./next/next-question.ts";
import { useMapPart } from "./next/use-map-part.tsx";
import { targetSlice } from "./targets/target-choice.ts";
import "./first-words.ts";

const load: Pane["load"] = () => import("./plan-pane.tsx");

/** A planner's questions: who is missing, where to go next, what it costs and how far the target is. */
export const plan: Feature = {
  id: "plan",
  slices: [missingSlice, matchSlice, rankSlice, nextSlice, targetSlice],
  panes: [
    {
      id: "gaps",
      title: "gaps.title",
      tab: {
        title: "plan.title",
        icon: "M12 21s6.5-6 6.5-11a6.5 6.5 0 1 0-13 0c0 5 6.5 11 6.5 11zM9.3 10l2 2 3.6-3.8",
        // begins with the gaps of the programme that the map shows
        open: (view) => (missingSlice.of(view).length > 0 ? view : missingSlice.with(view, [singleProgramme(view)])),
      },
      load,
    },
    { id: "next", title: "next.title", under: "gaps", load },
    { id: "targets", title: "targets.title", under: "gaps", load },
  ],
  useMapPart,
};
