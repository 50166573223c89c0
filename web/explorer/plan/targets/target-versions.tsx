/** The published versions side by side, to choose from: number, source, date, and how far they are from the chosen one. */

import { programmeOf } from "../../../../data/themes.ts";
import type { TargetVersion } from "../../../api/targets.ts";
import { formatDate, formatNumber } from "../../../figures/format.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useChangeView } from "../../../view/use-view.ts";
import { type Text, useText } from "../../../words/use-text.ts";
import { targetSlice } from "./target-choice.ts";
import type { Target } from "./target-progress.ts";

/** "over 1,050,000 households" */
export function amountOf(
  { households, qualifier }: Pick<TargetVersion, "households" | "qualifier">,
  { t, language }: Text,
) {
  return t(`target.${qualifier}`, { value: formatNumber(households, language) });
}

interface TargetVersionsProps {
  versions: readonly TargetVersion[];
  /** Null while the reader's own target is used. */
  chosen: TargetVersion | null;
  target: Target | null;
}

export function TargetVersions({ versions, chosen, target }: TargetVersionsProps) {
  const changeView = useChangeView();
  const text = useText();
  const { t, language, pick } = text;
  const choose = (id: TargetVersion["id"]) =>
    changeView((view) => targetSlice.with(view, id === versions[0]?.id ? null : { kind: "version", id }));
  return (
    <fieldset className="target-versions">
      <legend>
        <WholeWords>{t("target.choose")}</WholeWords>
      </legend>
      <div className="target-choices">
        {versions.map((version) => (
          <div key={version.id} className="target-version">
            <label>
              <input
                type="radio"
                name="target"
                checked={version.id === chosen?.id}
                onChange={() => choose(version.id)}
              />
              <span>
                <strong>
                  <WholeWords>{amountOf(version, text)}</WholeWords>
                </strong>
                <span className="target-title">
                  <WholeWords>{pick(version.title)}</WholeWords>
                </span>
              </span>
            </label>
            <p className="target-source">
              <WholeWords>
                {t("source.line", { source: pick(version.source), date: formatDate(version.as_of, language) })}
              </WholeWords>
              {version.url && (
                <>
                  {" · "}
                  <a href={version.url} rel="noreferrer" target="_blank">
                    {t("target.link")}
                  </a>
                </>
              )}
            </p>
            <p className="target-source">
              <WholeWords>{partsText(version, text)}</WholeWords>
            </p>
            {target && version.id !== chosen?.id && <p className="compare">{differenceText(version, target, text)}</p>}
          </div>
        ))}
      </div>
      <p className="section-hint">
        <WholeWords>{t("target.disagree")}</WholeWords>
      </p>
    </fieldset>
  );
}

function differenceText(version: TargetVersion, target: Target, { t, language }: Text): string {
  const by = version.households - target.households;
  if (by === 0) return t("difference.same");
  return t(by > 0 ? "target.more" : "target.less", { amount: formatNumber(Math.abs(by), language) });
}

/** How the source splits its number, and whether that adds up. */
function partsText({ parts, households }: TargetVersion, text: Text): string {
  const { t, pick, language } = text;
  if (!parts) return t("target.parts_none");
  const list = parts.map((part) => `${pick(programmeOf(part.programme).short)} ${amountOf(part, text)}`).join(", ");
  const sum = parts.reduce((total, part) => total + part.households, 0);
  const split = t("target.parts", { list });
  return sum === households ? split : `${split}; ${t("target.parts_disagree", { sum: formatNumber(sum, language) })}`;
}
