/** The sites that stand in the drawn shape. */
import { useState } from "react";
import { programmeOf } from "../../../data/themes.ts";
import type { DrawnSummary } from "../../api/drawn.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { useDrawnSummary } from "../../place/use-scope.ts";
import { useLive } from "../../time/playing.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { SitesDownload } from "./drawn-download.tsx";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

const FIRST = 20;

export default function DrawnSites() {
  const { t } = useText();
  const { shape } = useView().view;
  const { data } = useDrawnSummary();
  if (!shape || !data) return null;
  return (
    <section className="section drawn-sites" aria-labelledby="sites-heading">
      <div className="section-head">
        <h2 id="sites-heading">
          <WholeWords>{t("drawing.sites")}</WholeWords>
        </h2>
      </div>
      {data.sites.total === 0 ? (
        <p className="section-hint">
          <WholeWords>{t("drawing.sites_none")}</WholeWords>
        </p>
      ) : (
        <SiteList sites={data.sites} />
      )}
      {data.sites.total > 0 && <SitesDownload drawn={data} />}
    </section>
  );
}

function SiteList({ sites }: { sites: DrawnSummary["sites"] }) {
  const { t, language, pick } = useText();
  const [shown, setShown] = useState(FIRST);
  const list = sites.items.slice(0, shown);
  const position = { shown: formatNumber(list.length, language), total: formatNumber(sites.total, language) };
  return (
    <>
      <ul>
        {list.map((site) => {
          const programme = programmeOf(site.programme);
          const title = site[`title_${language}`];
          return (
            <li key={`${site.programme} ${site.lao} ${site.key}`} className="drawn-site">
              <ProgrammeIcon programme={programme} size={22} />
              <span>
                {title ?? pick(programme.title)}
                <span className="hint">
                  {site[`lao_name_${language}`]} ·{" "}
                  <WholeWords>{t("year.one", { year: formatYear(site.year, language) })}</WholeWords>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="section-hint" role="status" {...useLive()}>
        <WholeWords>{t("list.shown", position)}</WholeWords>
      </p>
      {list.length < sites.items.length && (
        <button type="button" className="button button-quiet" onClick={() => setShown(shown + 5 * FIRST)}>
          {t("list.more")}
        </button>
      )}
    </>
  );
}
