import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import "./first-words.ts";
import "./brief-link.css";

/** The way to the page that can be printed about what the figures are about. */
export function BriefLink() {
  const { t } = useText();
  return (
    <ViewLink className="brief-link" change={(view) => ({ ...view, pane: "brief" })}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M7 9V3.5h10V9M7 17H4V9.5h16V17h-3M7 14h10v6.5H7z" />
      </svg>
      {t("brief.open")}
    </ViewLink>
  );
}
