/** Where the opening programme is and where it is missing: the country by province, and its ends. */
import { LOOKS, type Look } from "../../../data/looks.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage } from "../../../server/pages/page.ts";
import { formatShare } from "../../figures/format.ts";
import { explorerLink } from "../links.ts";
import { KeySwatch } from "../patterns.tsx";
import { StillMap } from "../still-map.tsx";
import type { PageText } from "../text.ts";
import { classOf, limitsOf } from "./classes.ts";
import { Ranking } from "./ranking.tsx";
import "../../figures/words.ts";
import "./words.ts";

export function CountryMap({ page, text }: { page: HomePage; text: PageText }) {
  const { t, pick, language } = text;
  const { map, rankings } = page;
  const programme = programmeOf(map.programme);
  const limits = limitsOf(map.areas.flatMap(({ value }) => value ?? []));
  // with fewer classes the darkest colours, so that the lightest never stands for much
  const ramp = programme.ramp.slice(-(limits.length + 1));
  const lookOf = (value: number | null): Look => {
    const colour = value === null ? undefined : ramp[classOf(value, limits)];
    return colour === undefined ? LOOKS.none : { colour, pattern: null };
  };
  const percent = (share = 0) => formatShare(share, language, 0);
  const name = pick(programme.title);
  return (
    <section className="country" aria-labelledby="map">
      <h2 id="map">{t("home.map")}</h2>
      <div className="country-columns">
        <figure>
          <a href={explorerLink(text)}>
            <StillMap map={map} label={t("home.map_alt", { programme: name })} lookOf={lookOf} />
            <span className="button">{t("home.map_open")}</span>
          </a>
          <figcaption>
            {t("home.map_legend", { programme: name })}
            <ul className="classes">
              {ramp.map((colour, at) => (
                <li key={colour}>
                  <KeySwatch look={{ colour, pattern: null }} />
                  {at === 0
                    ? t("home.below", { share: percent(limits[0]) })
                    : at === limits.length
                      ? t("home.from", { share: percent(limits.at(-1)) })
                      : `${percent(limits[at - 1])}–${percent(limits[at])}`}
                </li>
              ))}
              {map.areas.some(({ value }) => value === null) && (
                <li>
                  <KeySwatch look={LOOKS.none} />
                  {t("look.none")}
                </li>
              )}
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
