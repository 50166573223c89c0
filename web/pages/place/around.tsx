/** Where a place lies: the areas above it, and links to those within or beside it. */
import { areaName } from "../../../data/area-name.ts";
import type { NamedArea, PlacePage } from "../../../server/pages/page.ts";
import { keeping, placeLink } from "../links.ts";
import type { PageText } from "../text.ts";
import "../words.ts";
import "./words.ts";

/** From the country down; the names of the areas above are parts of one text: "อ.แม่ริม จ.เชียงใหม่", "Mae Rim, Chiang Mai". */
export function Trail({ page: { area }, text }: { page: PlacePage; text: PageText }) {
  const { t } = text;
  const above = area[`within_${text.language}`].split(text.language === "th" ? " " : ", ");
  const codes = area.level === "province" ? [] : [area.amphoe, area.province].filter((code) => code !== null);
  const steps = above.slice(-codes.length || above.length).map((name, at) => ({ name, code: codes[at] }));
  return (
    <nav className="trail" aria-label={t("place.path")}>
      <a href={keeping("/", text)}>{t("page.home")}</a>
      {area.level !== "province" &&
        steps.reverse().map(({ name, code }) => (
          <a key={name} href={keeping(`/place/${code}`, text)}>
            {name}
          </a>
        ))}
    </nav>
  );
}

interface ListProps {
  title: string;
  id: string;
  areas: readonly (NamedArea & { count: number })[];
  text: PageText;
}

function Links({ title, id, areas, text }: ListProps) {
  const { t, language } = text;
  const { compare } = new Intl.Collator(language);
  const sorted = areas.toSorted((one, other) => compare(one[`name_${language}`], other[`name_${language}`]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="places">
        {sorted.map((area) => (
          <li key={area.code}>
            <a href={placeLink(area, text)}>{areaName(area, language)}</a>{" "}
            <small>{t("place.programme_count", { count: area.count })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Around({ page, text }: { page: PlacePage; text: PageText }) {
  const { t } = text;
  const parts = page.parts.map((part) => ({ ...part, count: part.programmes }));
  const neighbours = page.neighbours.map((lao) => ({ ...lao, count: lao.programmes.length }));
  if (neighbours.length > 0)
    return <Links title={t("place.neighbours")} id="neighbours" areas={neighbours} text={text} />;
  const level = page.area.level === "province" ? "amphoe" : "lao";
  return parts.length === 0 ? null : <Links title={t(`place.${level}`)} id="parts" areas={parts} text={text} />;
}
