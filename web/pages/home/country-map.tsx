/** Where the opening programme is and where it is missing: the country by province, and its ends. */
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage } from "../../../server/pages/page.ts";
import { formatShare } from "../../figures/format.ts";
import { explorerLink } from "../links.ts";
import { StillMap } from "../still-map.tsx";
import type { PageText } from "../text.ts";
import { classOf, limitsOf } from "./classes.ts";
import { Ranking } from "./ranking.tsx";
import "./words.ts";

/** Of an area without a value. */
const NO_VALUE = "#e3e7e8";

export function CountryMap({ page, text }: { page: HomePage; text: PageText }) {
  const { t, pick, language } = text;
  const { map, rankings } = page;
  const programme = programmeOf(map.programme);
  const limits = limitsOf(map.areas.flatMap(({ value }) => value ?? []));
  // with fewer classes the darkest colours, so that the lightest never stands for much
  const ramp = programme.ramp.slice(-(limits.length + 1));
  const fill = (value: number | null) => (value === null ? NO_VALUE : (ramp[classOf(value, limits)] ?? NO_VALUE));
  const percent = (share = 0) => formatShare(share, language, 0);
  const name = pick(programme.title);
  return (
    <section className="country" aria-labelledby="map">
      <h2 id="map">{t("home.map")}</h2>
      <div className="country-columns">
        <figure>
          <a href={explorerLink(text)}>
            <StillMap map={map} label={t("home.map_alt", { programme: name })} fill={fill} />
            <span className="button">{t("home.map_open")}</span>
          </a>
          <figcaption>
            {t("home.map_legend", { programme: name })}
            <ul className="classes">
              {ramp.map((colour, at) => (
                <li key={colour}>
                  <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
                    <rect width="20" height="14" fill={colour} />
                  </svg>
                  {at === 0
                    ? t("home.below", { share: percent(limits[0]) })
                    : at === limits.length
                      ? t("home.from", { share: percent(limits.at(-1)) })
                      : `${percent(limits[at - 1])}–${percent(limits[at])}`}
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
        <div className="rankings">
          {rankings.map((ranking) => (
            <Ranking key={ranking.programme} ranking={ranking} text={text} />
          ))}
        </div>
      </div>
    </section>
  );
}
