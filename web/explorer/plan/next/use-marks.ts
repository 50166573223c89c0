import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { whereNextQuery } from "../../../api/where-next.ts";
import type { Mark } from "../../../map/style/drawn-layers.ts";
import { useWithin } from "../../../place/use-scope.ts";
import { rankSlice } from "../../../theme/missing.ts";
import { singleProgramme } from "../../../theme/second-theme.ts";
import { useSlice, useView } from "../../../view/use-view.ts";
import { NEXT_OPENING, nextSlice } from "./next-question.ts";

/** The question of the view: its pane opens with the usual one, elsewhere a view without one asks nothing. */
function useQuestion() {
  const { pane } = useView().view;
  const next = useSlice(nextSlice);
  return next ?? (pane === "next" ? NEXT_OPENING : null);
}

/** The answer to "where next" of the view, within its area. */
export function useWhereNext() {
  const programme = singleProgramme(useView().view);
  return useQuery(whereNextQuery(programme, useQuestion(), useWithin(), useSlice(rankSlice)));
}

/** The LAOs of the answer, for the map; undefined when there is none. */
export function useMarks(): readonly Mark[] | undefined {
  const asked = useQuestion() !== null;
  const items = useWhereNext().data?.items;
  return useMemo(() => {
    if (!asked || !items) return undefined;
    return items.map(({ center: [lng, lat] }, index) => ({ rank: index + 1, lng, lat }));
  }, [asked, items]);
}
