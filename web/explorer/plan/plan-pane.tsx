/** A planner's questions about the area: who is missing, where to go next, what it costs and how far the target is. */
import { lazy, Suspense } from "react";
import { areaName } from "../../../data/area-name.ts";
import { Skeleton } from "../../kit/states.tsx";
import { useScope } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { GapsPane } from "./gaps/gaps-pane.tsx";
import { NextPane } from "./next/next-pane.tsx";
import { NEXT_OPENING, nextSlice } from "./next/next-question.ts";
import "./words.ts";
import "./first-words.ts";
import "./plan.css";

const TargetsPane = lazy(() => import("./targets/targets-pane.tsx"));

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
            change={(view) => nextSlice.with({ ...view, pane: "next" }, nextSlice.of(view) ?? NEXT_OPENING)}
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
