/** A planner's questions about the area: who is missing, where to go next, what it costs and how far the target is. */
import { lazy, Suspense } from "react";
import { areaName } from "../../../data/area-name.ts";
import { Skeleton } from "../../kit/states.tsx";
import { useScope } from "../../place/use-scope.ts";
import { missingSlice } from "../../theme/missing.ts";
import { singleProgramme, withProgramme } from "../../theme/second-theme.ts";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { GapsPane } from "./gaps/gaps-pane.tsx";
import { NextPane } from "./next/next-pane.tsx";
import { NEXT_OPENING, nextSlice } from "./next/next-question.ts";
import "./words.ts";
import "./first-words.ts";
import "./plan.css";

const TargetsPane = lazy(() => import("./targets/targets-pane.tsx"));

/** "Where next" is about one programme: of those whose gaps were asked for, the map's own or else the first. */
function ofGaps(view: View): View {
  const missing = missingSlice.of(view);
  const [first] = missing;
  return first === undefined || missing.includes(singleProgramme(view)) ? view : withProgramme(view, first);
}

export default function PlanPane() {
  const { t, language } = useText();
  const { pane } = useView().view;
  const { area } = useScope();
  const within = area?.level === "lao" ? area[`within_${language}`] : null;
  const place = within ?? (area ? areaName(area, language) : t("area.nation"));
  return (
    <div className="table-pane plan-pane">
      <div>
        <nav className="plan-tabs" aria-label={t("plan.questions")}>
          <ViewLink current={pane === "gaps"} change={(view) => ({ ...view, pane: "gaps" })}>
            {t("gaps.title")}
          </ViewLink>
          <ViewLink
            current={pane === "next"}
            change={(view) => nextSlice.with(ofGaps({ ...view, pane: "next" }), nextSlice.of(view) ?? NEXT_OPENING)}
          >
            {t("next.title")}
          </ViewLink>
          <ViewLink current={pane === "targets"} change={(view) => ({ ...view, pane: "targets" })}>
            {t("targets.title")}
          </ViewLink>
        </nav>
        {pane === "gaps" && <GapsPane place={place} />}
        {pane === "next" && <NextPane place={place} />}
        {pane === "targets" && (
          <Suspense fallback={<Skeleton lines={8} height={44} />}>
            <TargetsPane />
          </Suspense>
        )}
      </div>
    </div>
  );
}
