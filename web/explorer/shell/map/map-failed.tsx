import { Notice } from "../../../kit/states.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";

/** @param noGraphics the browser refused to make a map; otherwise its script could not be loaded or broke */
export function MapFailed({ noGraphics = false }: { noGraphics?: boolean }) {
  const { t } = useText();
  return (
    <div className="map-failed">
      <Notice title={t("map.failed")} tone="failure">
        {noGraphics && (
          <p>
            <WholeWords>{t("map.no_graphics")}</WholeWords>
          </p>
        )}
        <p>
          <WholeWords>{t("map.use_table")}</WholeWords>
        </p>
        <ViewLink className="button" change={(view) => ({ ...view, pane: "table" })}>
          {t("map.open_table")}
        </ViewLink>
      </Notice>
    </div>
  );
}
