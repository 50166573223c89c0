import type { ParseKeys } from "i18next";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { PANES, paneOf } from "./panes.ts";

interface Tab {
  id: View["pane"];
  title: ParseKeys;
  icon: string;
  open?(view: View): View;
}

const TABS: readonly Tab[] = [
  { id: "map", title: "app.map", icon: "M3 5.5 8.5 3l7 2.5L21 3v15.5L15.5 21l-7-2.5L3 21zM8.5 3v15.5m7-13V21" },
  { id: "figures", title: "app.figures", icon: "M4 20V11m5.3 9V4m5.4 16v-7M20 20V8" },
  ...PANES.flatMap(({ id, tab }) => (tab ? [{ id, ...tab }] : [])),
];

/** Tabs of a phone; a wide screen shows the figures always and switches the rest. */
export function PaneTabs() {
  const { t } = useText();
  const { pane } = useView().view;
  const current = paneOf(pane)?.under ?? pane;
  return (
    <nav className="pane-tabs" aria-label={t("app.panes")} data-pane={pane}>
      {TABS.map(({ id, title, icon, open = (view) => view }) => (
        <ViewLink
          key={id}
          className={`pane-tab pane-tab-${id}`}
          current={current === id}
          change={(view) => open({ ...view, pane: id })}
        >
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
          </svg>
          {t(title)}
        </ViewLink>
      ))}
    </nav>
  );
}
