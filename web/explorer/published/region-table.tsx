/** A measure by CODI's eleven regions and date: which provinces each holds is not known, so there is no map of it. */
import type { Published } from "../../api/published.ts";
import { formatDate, formatNumber } from "../../figures/format.ts";
import { ScrollRegion } from "../../kit/scroll-region.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

export function RegionTable({ region: { title, unit_title, dates, rows } }: { region: Published["regions"][number] }) {
  const { t, pick, language } = useText();
  const heading = t("published.by_region", { title: pick(title) });
  return (
    <ScrollRegion label={heading} className="published-regions">
      <table className="areas">
        <caption>
          {heading} (<WholeWords>{pick(unit_title)}</WholeWords>)
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <WholeWords>{t("published.region")}</WholeWords>
            </th>
            {dates.map((date) => (
              <th key={date} scope="col" className="value">
                {formatDate(date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, cells }) => (
            <tr key={place.id}>
              <th scope="row">
                <WholeWords>{pick(place.name)}</WholeWords>
              </th>
              {cells.map((cell, at) => (
                <td key={dates[at]} className="value">
                  {cell.length === 0 ? "–" : cell.map((value) => formatNumber(value, language, 2)).join(" / ")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
