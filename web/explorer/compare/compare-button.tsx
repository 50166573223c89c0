import { comparedSlice, MAX_COMPARED, withCompared } from "../../place/compared.ts";
import { referenceKey } from "../../view/reference.ts";
import { useChangeView, useSlice } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import type { AreaActionProps } from "../feature.ts";

/** Collects areas from the map; says when the area is among them, or no place is left. */
export function CompareButton(area: AreaActionProps) {
  const { t } = useText();
  const changeView = useChangeView();
  const compared = useSlice(comparedSlice);
  const there = compared.some((each) => referenceKey(each) === referenceKey(area));
  const full = !there && compared.length >= MAX_COMPARED;
  return (
    <button
      type="button"
      className="button button-quiet"
      disabled={there || full}
      onClick={() => changeView((view) => comparedSlice.with(view, withCompared(comparedSlice.of(view), area)))}
    >
      {t(there ? "card.compared" : full ? "card.compare_full" : "card.compare")}
    </button>
  );
}
