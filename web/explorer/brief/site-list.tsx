/** The sites that stand in a drawn shape: as many as the page has room for. */
import { useMemo, useState } from "react";
import { programmeOf } from "../../../data/themes.ts";
import type { DrawnSummary } from "../../api/drawn.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { FittingList } from "./fitting-list.tsx";

const MOST = 8;

export function SiteList({ sites }: { sites: DrawnSummary["sites"] }) {
  const { t, language, pick } = useText();
  const [shown, setShown] = useState(0);
  const rows = useMemo(
    () =>
      sites.items.slice(0, MOST).map((site) => {
        const programme = programmeOf(site.programme);
        return {
          key: `${site.programme} ${site.lao} ${site.key}`,
          row: (
            <>
              <span>
                <ProgrammeIcon programme={programme} size={14} /> {site[`title_${language}`] ?? pick(programme.title)}{" "}
                <small>{site[`lao_name_${language}`]}</small>
              </span>
              <b>{formatYear(site.year, language)}</b>
            </>
          ),
        };
      }),
    [sites, language, pick],
  );
  const counts = { shown: formatNumber(shown, language), total: formatNumber(sites.total, language) };
  return (
    <section className="brief-gaps">
      <h3>
        <WholeWords>{t("brief.sites")}</WholeWords>
      </h3>
      {sites.total === 0 ? (
        <p>
          <WholeWords>{t("brief.sites_none")}</WholeWords>
        </p>
      ) : (
        <>
          <p className="brief-gaps-total">
            <WholeWords>{t(shown > 0 ? "brief.sites_total" : "brief.sites_count", counts)}</WholeWords>
          </p>
          <FittingList key={rows.map(({ key }) => key).join()} rows={rows} onFit={setShown} />
        </>
      )}
    </section>
  );
}
