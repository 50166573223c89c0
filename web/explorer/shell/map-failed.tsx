import { Notice } from "../../kit/states.tsx";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";

/** @param noGraphics the browser refused to make a map; otherwise its script could not be loaded or broke */
export function MapFailed({ noGraphics = false }: { noGraphics?: boolean }) {
  const { t } = useText();
  return (
    <div className="map-failed">
      <Notice title={t("map.failed")} tone="failure">
        {noGraphics && <p>{t("map.no_graphics")}</p>}
        <p>{t("map.use_table")}</p>
        <ViewLink className="button" change={(view) => ({ ...view, pane: "table" })}>
          {t("map.open_table")}
        </ViewLink>
      </Notice>
    </div>
  );
}
