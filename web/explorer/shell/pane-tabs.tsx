import type { ParseKeys } from "i18next";
import { missingSlice } from "../../theme/missing.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import "../table/first-words.ts";
import "../compare/first-words.ts";
import "../plan/first-words.ts";

interface Tab {
  pane: "map" | "figures" | "table" | "compare" | "gaps";
  title: ParseKeys;
  icon: string;
}

const PANES = [
  { pane: "map", title: "app.map", icon: "M3 5.5 8.5 3l7 2.5L21 3v15.5L15.5 21l-7-2.5L3 21zM8.5 3v15.5m7-13V21" },
  { pane: "figures", title: "app.figures", icon: "M4 20V11m5.3 9V4m5.4 16v-7M20 20V8" },
  { pane: "table", title: "table.title", icon: "M3.5 5h17v14h-17zm0 4.7h17m-17 4.6h17M9.5 5v14" },
  { pane: "compare", title: "compare.title", icon: "M4 4h6.5v16H4zm9.5 5H20v11h-6.500z" },
  {
    pane: "gaps",
    title: "plan.title",
    icon: "M12 21s6.5-6 6.5-11a6.5 6.5 0 1 0-13 0c0 5 6.5 11 6.5 11zM9.3 10l2 2 3.6-3.8",
  },
] as const satisfies readonly Tab[];

const isPlan = (pane: View["pane"]) => pane === "gaps" || pane === "next" || pane === "targets";

/** "Plan" begins with the gaps of the programme that the map shows. */
function turnTo(view: View, pane: Tab["pane"]): View {
  const turned = { ...view, pane };
  const first = pane === "gaps" && missingSlice.of(view).length === 0;
  return first ? missingSlice.with(turned, [singleProgramme(view)]) : turned;
}

/** Map, figures, table, plan: four tabs on a phone; a wide screen shows the figures always and switches the rest. */
export function PaneTabs() {
  const { t } = useText();
  const { view } = useView();
  return (
    <nav className="pane-tabs" aria-label={t("app.panes")} data-pane={view.pane}>
      {PANES.map(({ pane, title, icon }) => (
        <ViewLink
          key={pane}
          className={`pane-tab pane-tab-${pane}`}
          current={view.pane === pane || (pane === "gaps" && isPlan(view.pane))}
          change={(now) => turnTo(now, pane)}
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
