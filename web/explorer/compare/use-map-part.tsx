import { WholeWords } from "../../kit/whole-words.tsx";
import { comparedSlice } from "../../place/compared.ts";
import { useSlice } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { MapPart } from "../feature.ts";

/** The areas that are collected, with a dashed line around each. */
export function useMapPart(): MapPart {
  const compared = useSlice(comparedSlice);
  if (compared.length === 0) return {};
  return { outlined: compared, note: { order: 40, node: <CollectedNote total={compared.length} /> } };
}

function CollectedNote({ total }: { total: number }) {
  const { t } = useText();
  return (
    <p className="map-note">
      <strong>
        <WholeWords>{t("compare.on_map", { total })}</WholeWords>
      </strong>
      <ViewLink change={(view) => ({ ...view, pane: "compare" })}>{t("compare.open")}</ViewLink>
      <ViewLink change={(view) => comparedSlice.with(view, [])}>{t("compare.clear")}</ViewLink>
    </p>
  );
}
