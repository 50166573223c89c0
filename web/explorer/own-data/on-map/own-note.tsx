/** Whose data is on the map, and the way between it and the programme. */

import { WholeWords } from "../../../kit/whole-words.tsx";
import { useChangeView, useView } from "../../../view/use-view.ts";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";
import { useOwnActions } from "../actions.ts";
import { themeOf, useOwn, withOneMap } from "../store.ts";

export function OwnNote() {
  const changeView = useChangeView();
  const { closeOwn, showOwn } = useOwnActions();
  const { t } = useText();
  const { view } = useView();
  const own = useOwn();
  if (!own) return null;
  const shown = own.shownFor === themeOf(view);
  function toggle() {
    showOwn(shown ? null : themeOf(withOneMap(view)));
    if (!shown) changeView(withOneMap);
  }
  return (
    <div className="map-note own-note">
      <strong>
        <WholeWords>{t("own.note", { name: own.file.name })}</WholeWords>
      </strong>
      <button type="button" className="link-button" onClick={toggle}>
        {t(shown ? "own.hide" : "own.on_map")}
      </button>
      <ViewLink change={(now) => ({ ...now, pane: "own" })}>{t("own.edit")}</ViewLink>
      <button type="button" className="link-button" onClick={closeOwn}>
        {t("own.remove")}
      </button>
    </div>
  );
}
