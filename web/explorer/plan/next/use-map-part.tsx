import { formatNumber } from "../../../figures/format.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";
import type { MapPart } from "../../feature.ts";
import { nextSlice } from "./next-question.ts";
import { useMarks } from "./use-marks.ts";

/** The LAOs to go to next, numbered. */
export function useMapPart(): MapPart {
  const marks = useMarks();
  return marks ? { marks, note: { order: 30, node: <MarkedNote total={marks.length} /> } } : {};
}

function MarkedNote({ total }: { total: number }) {
  const { t, language } = useText();
  return (
    <p className="map-note">
      <strong>
        <WholeWords>{t("next.marked", { total: formatNumber(total, language) })}</WholeWords>
      </strong>
      <ViewLink change={(view) => ({ ...view, pane: "next" })}>{t("next.list")}</ViewLink>
      <ViewLink change={(view) => nextSlice.with(view, null)}>{t("next.clear")}</ViewLink>
    </p>
  );
}
