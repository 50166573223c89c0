/** The provinces that lack a programme most, and those that have most. */
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage, NamedArea } from "../../../server/pages/page.ts";
import { formatShare } from "../../figures/format.ts";
import { placeLink } from "../links.ts";
import type { PageText } from "../text.ts";
import "./words.ts";

const SHOWN = 5;

interface ListProps {
  title: string;
  provinces: readonly (NamedArea & { share: number })[];
  text: PageText;
}

function List({ title, provinces, text }: ListProps) {
  return (
    <div>
      <h4>{title}</h4>
      <ol>
        {provinces.map((province) => (
          <li key={province.code}>
            <a href={placeLink(province, text)}>{areaName(province, text.language)}</a>
            <span>{formatShare(province.share, text.language, 1)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

export function Ranking({ ranking, text }: { ranking: HomePage["rankings"][number]; text: PageText }) {
  const { t, pick } = text;
  const { provinces } = ranking;
  return (
    <section className="ranking">
      <h3>{pick(programmeOf(ranking.programme).title)}</h3>
      <div className="ranking-columns">
        <List title={t("home.least")} provinces={provinces.slice(0, SHOWN)} text={text} />
        <List title={t("home.best")} provinces={provinces.slice(-SHOWN).reverse()} text={text} />
      </div>
    </section>
  );
}
