/** Whose data is on the map, and the way between it and the programme. */
import { useText } from "../i18n/use-text.ts";
import { closeOwn, showOwn } from "../own/actions.ts";
import { themeOf, useOwn, withOneMap } from "../own/store.ts";
import { changeView, useView } from "../use-view.ts";
import { ViewLink } from "./view-link.tsx";

export function OwnNote() {
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
      <strong>{t("own.note", { name: own.file.name })}</strong>
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
