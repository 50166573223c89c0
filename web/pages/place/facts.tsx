/** Residents, houses and land of a place, its names over the years, the tambons of an LAO. */
import { areaName, tambonName } from "../../../data/area-name.ts";
import type { PlacePage } from "../../../server/pages/page.ts";
import { formatNumber, formatShare, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import "./words.ts";

export function Facts({ page: { area, summary }, text }: { page: PlacePage; text: Text }) {
  const { t, language } = text;
  const latest = area.population_by_year.findLast(({ residents }) => residents !== null);
  const houses = area.population_by_year.findLast((year) => year.houses !== null);
  const inYear = (year: number) => t("place.in_year", { year: formatYear(year, language) });
  return (
    <dl className="facts">
      {latest && (
        <div>
          <dt>{t("place.residents")}</dt>
          <dd>
            {t("place.people", { value: formatNumber(latest.residents ?? 0, language) })}{" "}
            <small>{inYear(latest.year)}</small>
          </dd>
        </div>
      )}
      {houses && (
        <div>
          <dt>{t("place.houses")}</dt>
          <dd>
            {t("place.house_count", { value: formatNumber(houses.houses ?? 0, language) })}{" "}
            <small>{inYear(houses.year)}</small>
          </dd>
        </div>
      )}
      <div>
        <dt>{t("place.area")}</dt>
        <dd>{t("place.km2", { value: formatNumber(area.area_km2, language, 1) })}</dd>
      </div>
      {area.level !== "lao" && (
        <div>
          <dt>{t("place.laos")}</dt>
          <dd>{t("place.lao_count", { value: formatNumber(summary.areas.laos, language) })}</dd>
        </div>
      )}
    </dl>
  );
}

export function EveryYear({ page: { area }, text }: { page: PlacePage; text: Text }) {
  const { t, pick, language } = text;
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  if (area.population_by_year.length === 0) return null;
  return (
    <details>
      <summary>{t("place.every_year")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("place.year")}</th>
            <th scope="col">{t("place.residents")}</th>
            <th scope="col">{t("place.houses")}</th>
          </tr>
        </thead>
        <tbody>
          {area.population_by_year.map(({ year, residents, houses, notes }) => (
            <tr key={year}>
              <th scope="row">
                {formatYear(year, language)}
                {notes.map((note) => (
                  <small key={note.en}>{pick(note)}</small>
                ))}
              </th>
              <td>{number(residents)}</td>
              <td>{number(houses)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function History({ page: { area }, text }: { page: PlacePage; text: Text }) {
  const { t, language } = text;
  const { later, former } = area;
  const tambons = area.tambons.map((tambon) => {
    const name = tambonName(tambon, language);
    const whole = tambon.part === null || tambon.part === 1;
    return whole ? name : t("place.tambon_part", { name, share: formatShare(tambon.part ?? 0, language, 0) });
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("place.history")}</h2>
      <ul className="history">
        <li>{`${areaName(area, language)} ${t("place.code", { code: area.code })}`}</li>
        {later && (
          <li>
            {t("place.later", {
              year: formatYear(later.since, language),
              name: areaName(later, language),
              code: later.code,
            })}
          </li>
        )}
        {former.map((each) => (
          <li key={`${each.code} ${each.until}`}>
            {t("place.former", {
              year: formatYear(each.until, language),
              name: areaName(each, language),
              code: each.code,
            })}
          </li>
        ))}
        {tambons.length > 0 && <li>{`${t("place.tambons")}: ${tambons.join(", ")}`}</li>}
      </ul>
    </section>
  );
}
