import { changeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import type { AreaActionProps } from "../feature.ts";
import { MAX_COMPARED, referenceKey, withCompared } from "./compared.ts";

/** Collects areas from the map; says when the area is among them, or no place is left. */
export function CompareButton(area: AreaActionProps) {
  const { t } = useText();
  const { compared } = useView().view;
  const there = compared.some((each) => referenceKey(each) === referenceKey(area));
  const full = !there && compared.length >= MAX_COMPARED;
  return (
    <button
      type="button"
      className="button button-quiet"
      disabled={there || full}
      onClick={() => changeView((view) => ({ ...view, compared: withCompared(view.compared, area) }))}
    >
      {t(there ? "card.compared" : full ? "card.compare_full" : "card.compare")}
    </button>
  );
}
