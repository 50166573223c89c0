/** The values of a record by the names of its fields, and how each is shown and typed. */
import type { RecordField } from "../../../data/record-fields.ts";
import { formatPlain } from "../../figures/figure.ts";
import { formatDate, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import type { RecordContent, StaffRecord } from "./queries.ts";

type Value = string | number | readonly string[] | null | undefined;
/** `lat` and `lon` in WGS 84 degrees, `year` BE, dates ISO (CE). */
export type RecordValues = Readonly<Record<string, Value>>;

export function valuesOf({ attributes, measures, center, title_th, title_en, lao, year }: StaffRecord): RecordValues {
  return { ...attributes, ...measures, title_th, title_en, lao, year, lon: center?.[0], lat: center?.[1] };
}

export function valuesOfContent(content: RecordContent | null): RecordValues {
  if (!content) return {};
  const { attributes, measures, lng, lat, title_th, title_en, lao, year } = content;
  return { ...attributes, ...measures, title_th, title_en, lao, year, lon: lng, lat };
}

/** The record as changes hold it: an edit says so what it was made from. */
export function contentOf(record: StaffRecord): NonNullable<RecordContent> {
  const { key, lao, province, year, title_th, title_en, center, attributes, measures } = record;
  const known = Object.entries(attributes).filter(
    (entry): entry is [string, string | number | string[]] => entry[1] !== null,
  );
  return {
    key,
    lao,
    province,
    year,
    ...(title_th !== null && { title_th }),
    ...(title_en !== null && { title_en }),
    ...(center && { lng: center[0], lat: center[1] }),
    attributes: Object.fromEntries(known),
    measures: { ...measures },
  };
}

/** As a file would hold it, which is how it is typed; "" where nothing is known. */
export function typedText(value: Value): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join(";") : String(value);
}

/** As it is read; null where nothing is known. */
export function shownText(value: Value, field: RecordField, text: Text): string | null {
  if (value === null || value === undefined || value === "") return null;
  const choice = (key: string) => (field.choices?.[key] ? text.pick(field.choices[key]) : key);
  if (typeof value === "object") return value.map(choice).join(", ") || null;
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
