/** Published figures of the nation beside what the records add up to. */
import { UNITS, type Unit } from "../../../data/programme.ts";
import { PUBLISHED, type PublishedFigure } from "../../../data/published.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { HomePage } from "../../../server/pages/page.ts";
import { formatFigure } from "../../figures/figure.ts";
import { formatDate } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import "./words.ts";

interface Compared {
  figure: PublishedFigure;
  unit: Unit;
  counted: number;
}

/** What the records say about a published figure; undefined where they say nothing. */
function countedFor(
  { programme, measure, area, part }: PublishedFigure,
  summary: HomePage["summary"],
): number | undefined {
  const totals = summary.programmes.find(({ id }) => id === programme);
  if (!totals || area !== "TH" || part) return undefined;
  const value =
    measure === "sites"
      ? totals.sites
      : measure === "coverage"
        ? totals.coverage
        : measure === "laos"
          ? totals.laos
          : totals.measures[measure as keyof typeof totals.measures];
  return value ?? undefined;
}

/** Shares are published with two digits of a per cent. */
const SAME = 0.00005;

function verdict({ figure, counted }: Compared): "agrees" | "fits" | "differs" {
  if (figure.qualifier === "over") return counted >= figure.value ? "fits" : "differs";
  return Math.abs(counted - figure.value) < SAME ? "agrees" : "differs";
}

export function Published({ summary, text }: { summary: HomePage["summary"]; text: Text }) {
  const { t, pick, language } = text;
  const compared = PUBLISHED.flatMap((figure) => {
    const counted = countedFor(figure, summary);
    const unit = UNITS.find((each) => each === figure.unit);
    return counted === undefined || unit === undefined ? [] : [{ figure, unit, counted }];
  });
  if (compared.length === 0) return null;
  const say = (value: number, { figure, unit }: Compared) =>
    formatFigure(value, unit, programmeOf(figure.programme ?? "").noun, text);
  return (
    <section aria-labelledby="checked">
      <h2 id="checked">{t("home.checked")}</h2>
      <p>{t("home.checked_lead")}</p>
      <table className="checked">
        <thead>
          <tr>
            <th scope="col">{t("home.what")}</th>
            <th scope="col">{t("home.published")}</th>
            <th scope="col">{t("home.counted")}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((each) => {
            const { figure } = each;
            const published = say(figure.value, each);
            return (
              <tr key={figure.id}>
                <th scope="row">
                  {pick(figure.title)}
                  <small>
                    {pick(figure.source)} · {formatDate(figure.as_of, language)}
                  </small>
                </th>
                <td data-label={t("home.published")}>
                  {figure.qualifier === "over" ? t("home.over", { value: published }) : published}
                </td>
                <td data-label={t("home.counted")}>
                  {say(each.counted, each)} <em className={verdict(each)}>{t(`home.${verdict(each)}`)}</em>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="source">{t("home.why_differs")}</p>
    </section>
  );
}
