/** All that is known of one record: what is empty, and what staff alone may see. */
import { programmeById } from "../../../data/programmes/index.ts";
import { expectedFields, type RecordField, recordFields } from "../../../data/record-fields.ts";
import { formatPlain } from "../../figures/figure.ts";
import { formatDate, formatYear } from "../../figures/format.ts";
import { CloseButton } from "../../kit/close-button.tsx";
import { type Text, useText } from "../../words/use-text.ts";
import type { StaffRecord } from "./queries.ts";
import "./words.ts";

function raw(record: StaffRecord, name: string): string | number | string[] | null | undefined {
  switch (name) {
    case "lat":
      return record.center?.[1];
    case "lon":
      return record.center?.[0];
    case "title_th":
    case "title_en":
    case "year":
      return record[name];
    default: {
      const measures: Readonly<Record<string, number | undefined>> = record.measures;
      return measures[name] ?? record.attributes[name];
    }
  }
}

/** Null where nothing is known. */
function valueText(record: StaffRecord, field: RecordField, text: Text): string | null {
  if (field.kind === "lao") return record[`lao_name_${text.language}`];
  const value = raw(record, field.name);
  if (value === null || value === undefined || value === "") return null;
  const choice = (key: string) => (field.choices?.[key] ? text.pick(field.choices[key]) : key);
  if (Array.isArray(value)) return value.map(choice).join(", ") || null;
  switch (field.kind) {
    case "year":
      return formatYear(Number(value), text.language);
    case "date":
      return formatDate(String(value), text.language);
    case "choice":
      return choice(String(value));
    case "number":
      return typeof value === "number" ? formatPlain(value, field.unit ?? "number", text) : value;
    case "degrees":
      return Number(value).toFixed(5);
    default:
      return String(value);
  }
}

export function RecordDetail({ record, onClose }: { record: StaffRecord; onClose(): void }) {
  const text = useText();
  const { t, pick, language } = text;
  const programme = programmeById(record.programme);
  if (!programme) return null;
  const expected = expectedFields(programme);
  const fields = recordFields(programme);
  return (
    <section className="record-detail" aria-label={t("records.detail")}>
      <header>
        <h2>{record[`title_${language}`] ?? record[`lao_name_${language}`]}</h2>
        <CloseButton label={t("records.close")} onClose={onClose} />
      </header>
      <p className="hint">
        {pick(programme.title)} · {t(`records.origin_${record.origin}`)} · {record.key}
      </p>
      <dl>
        {fields.map((field) => {
          const value = valueText(record, field, text);
          const wanted = expected.includes(field.name) || field.required;
          return (
            <div key={field.name} data-empty={value === null && wanted ? "" : undefined}>
              <dt>
                {pick(field.title)}
                {!field.public && <span className="private-mark">{t("records.private")}</span>}
              </dt>
              <dd>{value ?? (wanted ? t("records.empty") : "–")}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
