/** Which area the figures are about, and of which years. */
import { areaName } from "../../../data/area-name.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import type { Area } from "../../api/areas.ts";
import type { Summary } from "../../api/summary.ts";
import { formatNumber } from "../../figures/format.ts";
import { useScope, useSummary } from "../../place/use-scope.ts";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { periodTitle } from "../../time/period.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { type Text, useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

function factsOf(summary: Summary, area: Area | null, { t, language }: Text): string {
  const { provinces, laos, population } = summary.areas;
  const people = formatNumber(population, language);
  if (area?.level === "lao") {
    const known = area.population === null ? t("look.none") : people;
    return t("areas.facts_lao", { population: known, area: formatNumber(area.area_km2, language, 1) });
  }
  const written = { laos: formatNumber(laos, language), population: people };
  if (provinces <= 1) return t("areas.facts_within", written);
  return t("areas.facts", { provinces: formatNumber(provinces, language), ...written });
}

/** A drawn area has no address that returns its facts. */
function Facts({ children }: { children: string }) {
  const { shape } = useView().view;
  const { asked } = useScope();
  if (shape) return children;
  return <Figure of={{ kind: "area", area: asked, year: null, span: "until", fact: "population" }}>{children}</Figure>;
}

export function AreaHeading() {
  const text = useText();
  const { t, language } = text;
  const { view } = useView();
  const scope = useScope();
  const summary = useSummary();
  const { area, asked } = scope;
  return (
    <div className="area-heading">
      <div>
        <h2>{area ? areaName(area, language) : asked ? "…" : t("area.nation")}</h2>
        {area && area.level !== "province" && area.level !== "region" && (
          <p className="within">{area[`within_${language}`]}</p>
        )}
        <p className="facts" data-waiting={summary.data ? undefined : ""}>
          {summary.data ? <Facts>{factsOf(summary.data, area, text)}</Facts> : " "}
        </p>
        <RegisterNote of={asked} years={[REGISTER_YEAR]} />
        {area && area.boundary !== "exact" && area.level === "lao" && (
          <p className="within">
            <WholeWords>{t("areas.approximate")}</WholeWords>
          </p>
        )}
        {asked && (
          <ViewLink change={(now) => ({ ...now, area: null, camera: null })}>{t("areas.show_nation")}</ViewLink>
        )}
      </div>
      {view.year !== null && <p className="area-period">{periodTitle(view, text)}</p>}
    </div>
  );
}
