/** The country in figures: by programme, how many LAOs have it and how much there is. */
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage } from "../../../server/pages/page.ts";
import { formatNumber, formatShare } from "../../figures/format.ts";
import { setsTitle } from "../../figures/sets.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { leftOut } from "../../theme/left-out.ts";
import type { Text } from "../../words/use-text.ts";
import { figuresOf } from "../figures.ts";
import { Parts } from "../parts.tsx";
import { Phrases } from "../phrases.tsx";
import "./words.ts";

export function Nation({ summary, text }: { summary: HomePage["summary"]; text: Text }) {
  const { t, pick, language } = text;
  const { laos, provinces } = summary.areas;
  return (
    <section aria-labelledby="nation">
      <h2 id="nation">{t("home.nation")}</h2>
      <p>{t("home.nation_lead", { laos: formatNumber(laos, language), provinces })}</p>
      <table className="nation">
        <thead>
          <tr>
            <th scope="col">{t("home.programme")}</th>
            <th scope="col">{t("home.laos")}</th>
            <th scope="col">{t("home.figures")}</th>
          </tr>
        </thead>
        <tbody>
          {summary.programmes.map((totals) => {
            const programme = programmeOf(totals.id);
            return (
              <tr key={totals.id}>
                <th scope="row">
                  <span className="programme">
                    <ProgrammeIcon programme={programme} size={28} />
                    <span>
                      <Phrases text={pick(programme.title)} />
                    </span>
                  </span>
                </th>
                <td data-label={t("home.laos")}>
                  <strong>{formatShare(totals.coverage ?? 0, language, 1)}</strong>{" "}
                  <span>{t("home.laos_of", { count: formatNumber(totals.laos ?? 0, language) })}</span>
                </td>
                <td data-label={t("home.figures")}>
                  <Parts parts={figuresOf(totals, text)} />
                  <Parts parts={[leftOut(totals, text)].filter((part) => part !== null)} quiet />
                  <Parts parts={[setsTitle(totals.origins, text)]} quiet />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
