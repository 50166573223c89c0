/** A filter: what can be chosen, and how many records each choice would show. */
import { useId } from "react";
import { formatNumber } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";

export interface FacetChoice {
  value: string;
  name: string;
  /** Null where it was not counted. */
  records: number | null;
}

interface FacetProps {
  title: string;
  choices: readonly FacetChoice[];
  chosen: readonly string[];
  /** Whether it stands open where something is chosen. */
  opens?: boolean;
  onToggle(value: string): void;
}

export function Facet({ title, choices, chosen, opens = true, onToggle }: FacetProps) {
  const { t, language } = useText();
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <details className="facet" open={opens && chosen.length > 0}>
      <summary id={id}>
        {chosen.length > 0 ? t("records.chosen", { name: title, count: chosen.length }) : title}
      </summary>
      <ul aria-labelledby={id}>
        {choices.map(({ value, name, records }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span>{name}</span>
              {records !== null && <span className="facet-count">{formatNumber(records, language)}</span>}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
