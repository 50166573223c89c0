/** What of an answer lies on the map, with the way to the whole of it. */

import type { ReactNode } from "react";
import { formatNumber } from "../../figures/format.ts";
import { useWide } from "../../kit/use-wide.ts";
import { comparedSlice } from "../../place/compared.ts";
import { useSlice, useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { nextSlice } from "../plan/next/next-question.ts";
import { useMarks } from "../plan/next/use-marks.ts";
import "../compare/first-words.ts";
import "../plan/first-words.ts";
import "../drawing/first-words.ts";

export function MapNotes({ children }: { children?: ReactNode }) {
  const { t, language } = useText();
  const { shape } = useView().view;
  const compared = useSlice(comparedSlice);
  const wide = useWide();
  const marks = useMarks();
  return (
    <div className="map-notes">
      {children}
      {marks && (
        <p className="map-note">
          <strong>{t("next.marked", { total: formatNumber(marks.length, language) })}</strong>
          <ViewLink change={(view) => ({ ...view, pane: "next" })}>{t("next.list")}</ViewLink>
          <ViewLink change={(view) => nextSlice.with(view, null)}>{t("next.clear")}</ViewLink>
        </p>
      )}
      {compared.length > 0 && (
        <p className="map-note">
          <strong>{t("compare.on_map", { total: compared.length })}</strong>
          <ViewLink change={(view) => ({ ...view, pane: "compare" })}>{t("compare.open")}</ViewLink>
          <ViewLink change={(view) => comparedSlice.with(view, [])}>{t("compare.clear")}</ViewLink>
        </p>
      )}
      {/* a wide screen has the figures beside the map */}
      {shape && !wide && (
        <p className="map-note">
          <strong>{t("area.drawn")}</strong>
          <ViewLink change={(view) => ({ ...view, pane: "figures" })}>{t("drawing.to_figures")}</ViewLink>
          <ViewLink change={(view) => ({ ...view, shape: null })}>{t("drawing.clear")}</ViewLink>
        </p>
      )}
    </div>
  );
}
