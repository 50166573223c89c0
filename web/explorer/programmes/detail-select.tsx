import { useChangeView, useView } from "../../view/use-view.ts";
import type { Detail } from "../../view/view.ts";
import { useText } from "../../words/use-text.ts";

const DETAILS: readonly Detail[] = ["auto", "province", "lao"];

/** Which areas the map colours. */
export function DetailSelect() {
  const changeView = useChangeView();
  const { t } = useText();
  const { detail } = useView().view;
  function choose(value: string) {
    const chosen = DETAILS.find((each) => each === value);
    if (chosen) changeView((now) => ({ ...now, detail: chosen }));
  }
  return (
    <label className="select detail-select">
      <span className="field-label">{t("detail.label")}</span>
      <select value={detail} onChange={(event) => choose(event.target.value)}>
        {DETAILS.map((each) => (
          <option key={each} value={each}>
            {t(`detail.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
