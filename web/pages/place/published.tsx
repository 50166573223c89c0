/** What others published about a place: each figure with its source and date, beside what the map counts. */
import type { Figure } from "../../../data/published/figure.ts";
import type { PlacePage } from "../../../server/pages/page.ts";
import { formatDate, formatNumber, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import "./words.ts";

const DIGITS = 2;

function valueText({ value, unitTitle, qualifier }: Figure, { t, pick, language }: Text): string {
  const said = `${formatNumber(value, language, DIGITS)} ${pick(unitTitle)}`;
  return qualifier === "exact" ? said : t(`place.${qualifier}`, { value: said });
}

function dateText({ as_of, year }: Figure, { language }: Text): string {
  if (as_of !== null) return formatDate(as_of, language);
  return year === null ? "" : formatYear(year, language);
}

export function Published({ page: { published }, text }: { page: PlacePage; text: Text }) {
  const { t, pick } = text;
  if (published.length === 0) return null;
  return (
    <section aria-labelledby="published">
      <h2 id="published">{t("place.published")}</h2>
      <p className="source">{t("place.published_lead")}</p>
      <ul className="published">
        {published.map((figure) => (
          <li
            key={`${figure.topic} ${figure.place.id} ${figure.measure} ${figure.as_of} ${figure.source.id} ${figure.value}`}
          >
            <span>{pick(figure.title)}</span> <strong>{valueText(figure, text)}</strong>
            <small>
              {[
                pick(figure.place.name),
                pick(figure.source.title),
                dateText(figure, text),
                figure.note && pick(figure.note),
              ]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
