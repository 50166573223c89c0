/** The areas that are compared: found by typing, taken out one by one. */
import { lazy, Suspense } from "react";
import { Cross } from "../../kit/close-button.tsx";
import { comparedSlice, MAX_COMPARED, withCompared, withoutCompared } from "../../place/compared.ts";
import { referenceKey } from "../../view/reference.ts";
import { useChangeView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { lineStyle } from "./compare-style.ts";
import { useComparedAreas } from "./use-compared.ts";
import "../../kit/styles/chips.css";
import { WholeWords } from "../../kit/whole-words.tsx";

const SearchField = lazy(() => import("../../place/search-field.tsx"));

export function CompareAreas() {
  const changeView = useChangeView();
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
              onClick={() =>
                changeView((view) => comparedSlice.with(view, withoutCompared(comparedSlice.of(view), reference)))
              }
            >
              <Cross size={14} />
            </button>
          </li>
        ))}
      </ul>
      {full ? (
        <p className="section-hint">
          <WholeWords>{t("compare.full", { most: MAX_COMPARED })}</WholeWords>
        </p>
      ) : (
        <Suspense fallback={<div className="field-waiting" />}>
          <SearchField
            label={t("compare.add", { most: MAX_COMPARED })}
            placeholder={t("search.placeholder")}
            className="search"
            areasOnly
            onFound={({ kind, code }) =>
              kind !== "site" &&
              kind !== "programme" &&
              changeView((view) =>
                comparedSlice.with(view, withCompared(comparedSlice.of(view), { level: kind, code })),
              )
            }
          />
        </Suspense>
      )}
    </div>
  );
}
