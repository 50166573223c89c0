import { useChangeView, useSlice } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { HELD, heldSlice } from "./held.ts";
import "./words.ts";
import "../../kit/styles/chips.css";
import { WholeWords } from "../../kit/whole-words.tsx";

export function HeldChoice() {
  const changeView = useChangeView();
  const { t } = useText();
  const held = useSlice(heldSlice);
  return (
    <fieldset className="chips">
      <legend className="unseen">{t("table.show")}</legend>
      {HELD.map((each) => (
        <label key={each} className="chip">
          <input
            type="radio"
            name="held"
            checked={held === each}
            onChange={() => changeView((view) => heldSlice.with(view, each))}
          />
          <WholeWords>{t(`table.show_${each}`)}</WholeWords>
        </label>
      ))}
    </fieldset>
  );
}
