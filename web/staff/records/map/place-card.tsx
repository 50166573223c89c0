/** What lies under the dot that was clicked, by name. */
import { useQueries } from "@tanstack/react-query";
import { CloseButton } from "../../../kit/close-button.tsx";
import { useText } from "../../../words/use-text.ts";
import { recordQuery, type StaffRecord } from "../queries.ts";
import { identityOf } from "../record-id.ts";
import type { Place } from "./places.ts";
import "./words.ts";

/** Records that one card names. */
const NAMED = 10;

interface PlaceCardProps {
  place: Place;
  selected: ReadonlySet<string>;
  onOpen(record: StaffRecord): void;
  onClose(): void;
}

export function PlaceCard({ place: { ids }, selected, onOpen, onClose }: PlaceCardProps) {
  const { t, language } = useText();
  const answers = useQueries({ queries: ids.slice(0, NAMED).map((id) => recordQuery(identityOf(id))) });
  const records = answers.flatMap(({ data }) => data ?? []);
  const chosen = ids.filter((id) => selected.has(id)).length;
  return (
    <div className="records-place">
      <header>
        <p role="status">{t("records_map.here", { count: ids.length, chosen })}</p>
        <CloseButton label={t("records_map.close")} onClose={onClose} />
      </header>
      <ul>
        {records.map((record) => (
          <li key={record.programme + record.origin + record.key}>
            <button type="button" className="link-button" onClick={() => onOpen(record)}>
              {record[`title_${language}`] ?? record.title_th ?? record.key}
            </button>
            <span className="hint"> {record[`lao_name_${language}`]}</span>
          </li>
        ))}
      </ul>
      {ids.length > NAMED && <p className="hint">{t("records_map.more", { count: ids.length - NAMED })}</p>}
    </div>
  );
}
