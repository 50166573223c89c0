/** Two to four areas and the nation side by side: every measure in a table, the one of the map over the years. */
import { areaName } from "../../../data/area-name.ts";
import { SourceLine } from "../../kit/provenance.tsx";
import { Failure, Notice, Skeleton } from "../../kit/states.tsx";
import { comparedSlice } from "../../place/compared.ts";
import { useScope } from "../../place/use-scope.ts";
import type { AreaReference } from "../../view/reference.ts";
import { useChangeView, useSlice } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { CompareAreas } from "./compare-areas.tsx";
import { CompareSeries } from "./compare-series.tsx";
import { CompareTable } from "./compare-table.tsx";
import { RATES, type Rate, rateSlice } from "./rate.ts";
import { useComparedColumns } from "./use-compared.ts";
import "./words.ts";
import "../../kit/styles/chips.css";
import "./compare.css";
import { WholeWords } from "../../kit/whole-words.tsx";

const provinces = (...codes: string[]) => codes.map((code): AreaReference => ({ level: "province", code }));
const EXAMPLES = [
  { key: "compare.example_north", areas: provinces("50", "40", "90") },
  {
    key: "compare.example_regions",
    areas: [
      { level: "region", code: "north" },
      { level: "region", code: "south" },
    ],
  },
] as const satisfies { key: string; areas: AreaReference[] }[];

export default function ComparePane() {
  const { t } = useText();
  const compared = useSlice(comparedSlice);
  return (
    <div className="table-pane">
      <div className="compare-pane">
        <h2>
          <WholeWords>{t("compare.heading")}</WholeWords>
        </h2>
        <CompareAreas />
        {compared.length === 0 ? <Empty /> : <Compared />}
      </div>
    </div>
  );
}

function Empty() {
  const { t, language } = useText();
  const { area } = useScope();
  return (
    <Notice title={t("compare.empty")}>
      <p>
        <WholeWords>{t("compare.empty_text")}</WholeWords>
      </p>
      <p className="compare-examples">
        {area && (
          <ViewLink
            className="button"
            change={(view) => comparedSlice.with(view, [{ level: area.level, code: area.code }])}
          >
            {t("compare.start_with", { area: areaName(area, language) })}
          </ViewLink>
        )}
        {EXAMPLES.map(({ key, areas }) => (
          <ViewLink key={key} className="button button-quiet" change={(view) => comparedSlice.with(view, areas)}>
            {t(key)}
          </ViewLink>
        ))}
      </p>
    </Notice>
  );
}

function Compared() {
  const { t } = useText();
  const { columns, error } = useComparedColumns();
  if (columns === null) return error ? <Failure error={error} /> : <Skeleton lines={12} height={40} />;
  const nation = columns.at(-1)?.summary;
  return (
    <>
      <CompareSeries />
      <RateChoice />
      <CompareTable columns={columns} />
      <p className="section-hint">
        <WholeWords>{t("compare.rate_note")}</WholeWords>
      </p>
      {columns.some(({ kind }) => kind === "together") && (
        <p className="section-hint">
          <WholeWords>{t("compare.together_note")}</WholeWords>
        </p>
      )}
      {nation && <SourceLine source={nation.source} as_of={nation.as_of} origins={nation.origins} />}
    </>
  );
}

function RateChoice() {
  const changeView = useChangeView();
  const { t } = useText();
  const rate = useSlice(rateSlice);
  const choose = (next: Rate) => changeView((view) => rateSlice.with(view, next));
  return (
    <fieldset className="chips">
      <legend>
        <WholeWords>{t("compare.rate")}</WholeWords>
      </legend>
      {RATES.map((each) => (
        <label key={each} className="chip">
          <input type="radio" name="rate" checked={rate === each} onChange={() => choose(each)} />
          <WholeWords>{t(`compare.rate_${each}`)}</WholeWords>
        </label>
      ))}
    </fieldset>
  );
}
