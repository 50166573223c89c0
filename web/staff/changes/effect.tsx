/** What publishing a set does to the totals of its programme. */
import { programmeById } from "../../../data/programmes/index.ts";
import { formatNumber } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import type { ChangeSet } from "./queries.ts";
import "./words.ts";

export function EffectOf({ programme, effect }: { programme: string; effect: ChangeSet["effect"] }) {
  const { t, pick, language } = useText();
  if (!effect) return null;
  const { before, after } = effect.totals;
  const measures = programmeById(programme)?.measures ?? [];
  const titles = [
    ["records", t("changes.records")],
    ...measures.map(({ measure, title }) => [measure, pick(title)]),
  ] as const;
  return (
    <div className="change-totals">
      <table>
        <caption>{t("changes.totals")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("changes.before")}</th>
            <th scope="col">{t("changes.after")}</th>
          </tr>
        </thead>
        <tbody>
          {titles.map(([name = "", title]) => (
            <tr key={name}>
              <th scope="row">{title}</th>
              <td>{formatNumber(before[name] ?? 0, language)}</td>
              <td>{formatNumber(after[name] ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.withheld > 0 && <p className="hint">{t("changes.withheld", { total: effect.withheld })}</p>}
    </div>
  );
}
