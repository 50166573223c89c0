/** What of a file was left out, and what of it should be looked at, before its areas are used. */
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

export function FileNotes({ layer: { leftOut, doubts } }: { layer: AreaLayer }) {
  const { t, language, pick } = useText();
  return (
    <>
      {doubts.length > 0 && (
        <section>
          <h3>
            <WholeWords>{t("file.doubts")}</WholeWords>
          </h3>
          <ul className="file-notes">
            {doubts.map((doubt) => (
              <li key={doubt.en}>
                <WholeWords>{pick(doubt)}</WholeWords>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && (
        <section>
          <h3>
            <WholeWords>{t("file.left_out")}</WholeWords>
          </h3>
          <ul className="file-notes">
            {leftOut.map(({ what, count, why }) => (
              <li key={`${what} ${why.en}`}>
                <WholeWords>
                  {t("file.left_line", { what, count: formatNumber(count, language), why: pick(why) })}
                </WholeWords>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
