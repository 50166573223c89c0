/** Filters, the table and its map, and the record that is open. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { areasQuery } from "../../api/areas.ts";
import { formatNumber } from "../../figures/format.ts";
import { Disclosure } from "../../kit/disclosure.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { useText } from "../../words/use-text.ts";
import { RECORD_COLUMNS, shownColumns } from "./columns.ts";
import { Facet } from "./facet.tsx";
import { Filters } from "./filters.tsx";
import { countsQuery, type StaffRecord } from "./queries.ts";
import { RecordDetail } from "./record-detail.tsx";
import { recordId } from "./record-id.ts";
import { RecordsAndMap } from "./records-and-map.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useQuestion } from "./use-question.ts";
import "./records.css";
import "./words.ts";

export default function RecordsSection() {
  const text = useText();
  const { t } = text;
  const [question, ask] = useQuestion();
  const wide = useWide();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<StaffRecord | null>(null);
  const counts = useQuery(countsQuery(question)).data;
  const provinces = new Map(useQuery(areasQuery("province")).data?.map((area) => [area.code, area]));
  const shown: string[] = shownColumns(question.columns).map(({ id }) => id);
  const toggleColumn = (id: string) =>
    ask({ ...question, columns: shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id] });
  return (
    <div className="records">
      <h1 className="unseen">{t("records.title")}</h1>
      <Disclosure className="records-fold" summary={t("records.filters")} opened={wide}>
        <Filters question={question} provinces={provinces} onAsk={ask} />
      </Disclosure>
      <div className="records-main">
        <p className="records-total">
          <strong role="status">
            {counts && t("records.found", { total: formatNumber(counts.total, text.language) })}
          </strong>
          {selected.size === 0 && <span className="hint">{t("records.how_to_open")}</span>}
        </p>
        <Facet
          title={t("records.columns")}
          choices={RECORD_COLUMNS.map((column) => ({ value: column.id, name: column.title(text), records: null }))}
          chosen={shown}
          closed
          onToggle={toggleColumn}
        />
        <SelectionBar question={question} selected={selected} onSelect={select} />
        <RecordsAndMap
          question={question}
          provinces={provinces}
          selected={selected}
          open={open}
          onSelect={select}
          onSort={(sort) => ask({ ...question, sort })}
          onOpen={setOpen}
        />
      </div>
      {open && <RecordDetail key={recordId(open)} record={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
