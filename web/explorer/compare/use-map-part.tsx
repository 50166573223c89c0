import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { MapPart } from "../feature.ts";

/** The areas that are collected, with a dashed line around each. */
export function useMapPart(): MapPart {
  const { compared } = useView().view;
  if (compared.length === 0) return {};
  return { outlined: compared, note: { order: 40, node: <CollectedNote total={compared.length} /> } };
}

function CollectedNote({ total }: { total: number }) {
  const { t } = useText();
  return (
    <p className="map-note">
      <strong>{t("map.compared", { total })}</strong>
      <ViewLink change={(view) => ({ ...view, pane: "compare" })}>{t("map.compare")}</ViewLink>
      <ViewLink change={(view) => ({ ...view, compared: [] })}>{t("ask.unmark")}</ViewLink>
    </p>
  );
}
