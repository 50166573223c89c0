/** What registers say of an area: its name in a later one, its houses, and the tambons that an LAO answers for. */
import { areaName, tambonName } from "../../../data/area-name.ts";
import type { AreaDetail } from "../../api/areas.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Names that fit two lines of a card; the others are counted. */
const MOST_TAMBONS = 6;

export function RegisterLines({ area }: { area: AreaDetail }) {
  const { t, language, pick } = useText();
  const { later, tambons, population_by_year, office } = area;
  const latest = population_by_year.findLast(({ houses }) => houses !== null);
  const named = tambons.slice(0, MOST_TAMBONS).map((tambon) => tambonName(tambon, language));
  const more = tambons.length - named.length;
  return (
    <>
      {later && (
        <p className="card-sub">
          <WholeWords>
            {t("card.later", {
              before: areaName(area, language),
              after: areaName(later, language),
              year: formatYear(later.since, language),
            })}
          </WholeWords>
        </p>
      )}
      {latest && (
        <p className="card-sub">
          <WholeWords>
            {t("card.registered", {
              year: formatYear(latest.year, language),
              residents: latest.residents === null ? t("look.none") : formatNumber(latest.residents, language),
              houses: formatNumber(latest.houses ?? 0, language),
            })}
          </WholeWords>
          {latest.notes.map((note) => ` · ${pick(note)}`)}
        </p>
      )}
      {office && (
        <p className="card-sub">
          <WholeWords>{t(`card.office_${office.place}`)}</WholeWords>
        </p>
      )}
      {named.length > 0 && (
        <p className="card-sub">
          <WholeWords>{t("card.tambons", { names: named.join(" · ") })}</WholeWords>
          {more > 0 && ` · ${t("card.more_tambons", { count: formatNumber(more, language) })}`}
        </p>
      )}
    </>
  );
}
