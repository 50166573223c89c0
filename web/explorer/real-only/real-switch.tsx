import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "../../kit/styles/chips.css";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

export function RealSwitch() {
  const changeView = useChangeView();
  const { t } = useText();
  const { only } = useView().view;
  return (
    <label className="chip" title={t("real_only.hint")}>
      <input
        type="checkbox"
        checked={only === "real"}
        onChange={({ target }) => changeView((view) => ({ ...view, only: target.checked ? "real" : "all" }))}
      />
      <WholeWords>{t("real_only.label")}</WholeWords>
    </label>
  );
}
