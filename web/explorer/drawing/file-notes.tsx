/** What of a file was left out, and what of it should be looked at, before its areas are used. */
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { formatNumber } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";

export function FileNotes({ layer: { leftOut, doubts } }: { layer: AreaLayer }) {
  const { t, language, pick } = useText();
  return (
    <>
      {doubts.length > 0 && (
        <section>
          <h3>{t("file.doubts")}</h3>
          <ul className="file-notes">
            {doubts.map((doubt) => (
              <li key={doubt.en}>{pick(doubt)}</li>
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && (
        <section>
          <h3>{t("file.left_out")}</h3>
          <ul className="file-notes">
            {leftOut.map(({ what, count, why }) => (
              <li key={`${what} ${why.en}`}>
                {t("file.left_line", { what, count: formatNumber(count, language), why: pick(why) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
