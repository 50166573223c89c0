/** Where a figure comes from: shown beside every group of figures. */
import type { Bilingual } from "../../data/area.ts";
import { formatDate } from "../figures/format.ts";
import { useText } from "../words/use-text.ts";
import "./words.ts";

export function DemoBadge() {
  const { t } = useText();
  return (
    <span className="demo-badge" title={t("demo.note")}>
      {t("demo.badge")}
    </span>
  );
}

export function SourceLine(props: { source: Bilingual; as_of: string; demo: boolean }) {
  const { source, as_of, demo } = props;
  const { t, language, pick } = useText();
  return (
    <p className="source">
      {demo && <DemoBadge />} {t("source.line", { source: pick(source), date: formatDate(as_of, language) })}
    </p>
  );
}
