import { Notice } from "../../kit/states.tsx";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";

/** @param reason in the words of the browser; left out where there are none */
export function MapFailed({ reason }: { reason?: string }) {
  const { t } = useText();
  return (
    <div className="map-failed">
      <Notice title={t("map.failed")} tone="failure">
        {reason && <p>{reason}</p>}
        <p>{t("map.use_table")}</p>
        <ViewLink className="button" change={(view) => ({ ...view, pane: "table" })}>
          {t("map.open_table")}
        </ViewLink>
      </Notice>
    </div>
  );
}
