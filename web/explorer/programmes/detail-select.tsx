import { Select } from "../../kit/select.tsx";
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
    <Select
      className="detail-select"
      label={t("detail.label")}
      value={detail}
      options={DETAILS.map((each) => ({ value: each, label: t(`detail.${each}`) }))}
      onChoose={choose}
    />
  );
}
