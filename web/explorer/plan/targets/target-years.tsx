/** Households by year of the plan: the chart and the table that equals it. */
import { formatNumber, formatYear } from "../../../figures/format.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useText } from "../../../words/use-text.ts";
import { TargetChart } from "./target-chart.tsx";
import { cumulated, type Progress, type Target, type YearCount } from "./target-progress.ts";

interface TargetYearsProps {
  years: readonly YearCount[];
  /** Null where there is nothing to compare with. */
  target: Target | null;
  progress: Progress | null;
  /** Last year of the plan. */
  to: number;
}

export function TargetYears({ years, target, progress, to }: TargetYearsProps) {
  const { t, language } = useText();
  const number = (value: number) => formatNumber(value, language);
  const year = (be: number) => formatYear(be, language);
  const sums = cumulated(years);
  const needed = progress?.needed ? Math.ceil(progress.needed) : null;
  const last = years.at(-1)?.year ?? to;
  const evenYear = target && target.households / (target.to - target.from + 1);
  return (
    <div className="target-years">
      <TargetChart years={years} to={to} needed={needed} />
      <table className="totals">
        <caption className="unseen">{t("target.by_year")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <WholeWords>{t("target.fiscal_year")}</WholeWords>
            </th>
            <th scope="col">
              <WholeWords>{t("money.households")}</WholeWords>
            </th>
            <th scope="col">
              <WholeWords>{t("target.sum")}</WholeWords>
            </th>
            {evenYear !== null && (
              <th scope="col">
                <WholeWords>{t("target.even_sum")}</WholeWords>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year: be, households }, place) => (
            <tr key={be}>
              <th scope="row">{year(be)}</th>
              <td>{households === null ? t("look.withheld") : number(households)}</td>
              <td>{number(sums[place] ?? 0)}</td>
              {evenYear !== null && <td>{number(Math.round(evenYear * (place + 1)))}</td>}
            </tr>
          ))}
          {needed !== null && target && (
            <tr className="target-future">
              <th scope="row">
                <WholeWords>{t("target.each_year", { from: year(last + 1), to: year(to) })}</WholeWords>
              </th>
              <td>
                <WholeWords>{t("target.to_do", { value: number(needed) })}</WholeWords>
              </td>
              <td />
              <td>{number(target.households)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
