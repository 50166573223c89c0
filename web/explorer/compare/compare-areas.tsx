/** The areas that are compared: found by typing, taken out one by one. */
import { lazy, Suspense } from "react";
import { Cross } from "../../kit/close-button.tsx";
import { changeView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { lineStyle } from "./compare-style.ts";
import { MAX_COMPARED, referenceKey, withCompared, withoutCompared } from "./compared.ts";
import { useComparedAreas } from "./use-compared.ts";
import "../../kit/chips.css";

const SearchField = lazy(() => import("../../place/search-field.tsx"));

export function CompareAreas() {
  const { t } = useText();
  const areas = useComparedAreas();
  const full = areas.length >= MAX_COMPARED;
  return (
    <div className="compare-areas">
      <ul className="chips" aria-label={t("compare.chosen")}>
        {areas.map(({ reference, name, failed }, index) => (
          <li key={referenceKey(reference)} className="chip" data-failed={failed ? "" : undefined}>
            <span className="compare-key" style={{ backgroundColor: lineStyle(index).colour }} />
            {failed ? t("area.unknown", { code: reference.code }) : name}
            <button
              type="button"
              aria-label={t("compare.remove", { area: name })}
              onClick={() => changeView((view) => ({ ...view, compared: withoutCompared(view.compared, reference) }))}
            >
              <Cross size={14} />
            </button>
          </li>
        ))}
      </ul>
      {full ? (
        <p className="section-hint">{t("compare.full", { most: MAX_COMPARED })}</p>
      ) : (
        <Suspense fallback={<div className="field-waiting" />}>
          <SearchField
            label={t("compare.add", { most: MAX_COMPARED })}
            placeholder={t("search.placeholder")}
            className="search"
            areasOnly
            onFound={({ kind, code }) =>
              kind !== "site" &&
              changeView((view) => ({ ...view, compared: withCompared(view.compared, { level: kind, code }) }))
            }
          />
        </Suspense>
      )}
    </div>
  );
}
