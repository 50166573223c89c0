/** The target that was chosen and what is reached of it; an area has none that is published, only one of the reader's own. */
import { HOUSING_PROGRAMMES, PLAN } from "../../../../data/targets.ts";
import { programmeOf } from "../../../../data/themes.ts";
import type { Targets, TargetVersion } from "../../../api/targets.ts";
import { formatNumber, formatYear } from "../../../figures/format.ts";
import { NumberField } from "../../../kit/number-field.tsx";
import { Notice } from "../../../kit/states.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useChangeView, useSlice } from "../../../view/use-view.ts";
import { useText } from "../../../words/use-text.ts";
import { MAX_OWN_TARGET, targetSlice } from "./target-choice.ts";
import { countBefore, countYears, lastYear, progressOf, type Target } from "./target-progress.ts";
import { Reached, ShareOfNation } from "./target-reached.tsx";
import { TargetVersions } from "./target-versions.tsx";
import { TargetYears } from "./target-years.tsx";

interface TargetSectionProps {
  nation: Targets;
  /** Equal to `nation` where the area is the whole country. */
  area: Targets;
  isNation: boolean;
}

/** The published version that is chosen, or null where the reader's own target or none is. */
function useChosen({ versions }: Targets, isNation: boolean): { version: TargetVersion | null; target: Target | null } {
  const target = useSlice(targetSlice);
  if (target?.kind === "own") return { version: null, target: { ...PLAN, households: target.households } };
  if (!isNation) return { version: null, target: null };
  const version = versions.find(({ id }) => id === target?.id) ?? versions[0] ?? null;
  return { version, target: version };
}

export function TargetSection({ nation, area, isNation }: TargetSectionProps) {
  const { t, language } = useText();
  const { version, target } = useChosen(nation, isNation);
  const { from, to } = version ?? PLAN;
  const wanted = version?.programmes ?? HOUSING_PROGRAMMES;
  const undated = area.programmes.filter(({ id, withheld }) => withheld && wanted.includes(id)).map(({ id }) => id);
  const counted = wanted.filter((id) => !undated.includes(id));
  const last = lastYear(nation.programmes, wanted);
  const years = last === null ? [] : countYears(area.programmes, counted, from, last);
  const national = last === null ? [] : countYears(nation.programmes, counted, from, last);
  const progress = target && progressOf(years, target);
  const written = { from: formatYear(from, language), to: formatYear(to, language) };
  return (
    <section className="section" aria-labelledby="target-heading">
      <h3 id="target-heading">
        <WholeWords>{t("target.section", written)}</WholeWords>
      </h3>
      {isNation ? <TargetVersions versions={nation.versions} chosen={version} target={target} /> : null}
      <OwnTarget isNation={isNation} />
      {years.length === 0 && <Notice title={t("target.none_yet")} />}
      {target && progress && (
        <Reached target={target} progress={progress} version={version} years={years} origins={area.origins} />
      )}
      {!target && years.length > 0 && <ShareOfNation years={years} national={national} origins={area.origins} />}
      {years.length > 0 && <TargetYears years={years} target={target} progress={progress} to={to} />}
      <Notes
        counted={counted}
        undated={undated}
        version={version}
        before={countBefore(area.programmes, counted, from)}
        suppressed={years.reduce((sum, { suppressed }) => sum + suppressed, 0)}
        from={from}
      />
    </section>
  );
}

function OwnTarget({ isNation }: { isNation: boolean }) {
  const changeView = useChangeView();
  const { t, language } = useText();
  const target = useSlice(targetSlice);
  const own = target?.kind === "own" ? target.households : null;
  return (
    <div className="target-own">
      {!isNation && own === null && (
        <p>
          <WholeWords>{t("target.national")}</WholeWords>
        </p>
      )}
      <NumberField
        label={t(isNation ? "target.own" : "target.own_area")}
        value={own}
        max={MAX_OWN_TARGET}
        placeholder={t("target.own_empty")}
        onValue={(households) =>
          changeView((view) => targetSlice.with(view, households === null ? null : { kind: "own", households }))
        }
      />
      <p className="section-hint">
        <WholeWords>{t("target.own_hint", { to: formatYear(PLAN.to, language) })}</WholeWords>
      </p>
    </div>
  );
}

interface NotesProps {
  counted: readonly string[];
  undated: readonly string[];
  version: TargetVersion | null;
  /** Households from before the plan. */
  before: number;
  suppressed: number;
  from: number;
}

/** What was counted and what was not. */
function Notes({ counted, undated, version, before, suppressed, from }: NotesProps) {
  const { t, language, pick } = useText();
  const names = (ids: readonly string[]) => ids.map((id) => pick(programmeOf(id).short)).join(", ");
  return (
    <ul className="target-notes">
      <li>
        <WholeWords>{t("target.programmes", { list: names(counted) })}</WholeWords>
        {version && ` · ${pick(version.reading)}`}
      </li>
      {undated.length > 0 && (
        <li>
          <WholeWords>{t("target.not_by_year", { list: names(undated) })}</WholeWords>
        </li>
      )}
      {before > 0 && (
        <li>
          <WholeWords>
            {t("target.before", { value: formatNumber(before, language), from: formatYear(from, language) })}
          </WholeWords>
        </li>
      )}
      {suppressed > 0 && (
        <li>
          <WholeWords>{t("left_out.suppressed_cells", { count: suppressed })}</WholeWords>
        </li>
      )}
      <li>
        <WholeWords>{t("target.twice")}</WholeWords>
      </li>
    </ul>
  );
}
