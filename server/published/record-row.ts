/** A record as one row of a file. */
import type { Bilingual } from "../../data/area.ts";
import { LOOKS } from "../../data/looks.ts";
import type { Programme } from "../../data/programme.ts";
import type { Provenance } from "../db/dataset.ts";
import type { RecordAnswer } from "../db/records.ts";

function publicAttributes(programme: Programme): string[] {
  return programme.attributes.filter((attribute) => attribute.public).map(({ name }) => name);
}

/** What is missing in a record, in the word that it has everywhere; null: nothing. */
function statusOf(
  { measures }: RecordAnswer,
  { measures: asked }: Programme,
  language: keyof Bilingual,
): string | null {
  const missing = asked.filter(({ measure }) => (measures[measure] ?? null) === null).map(({ measure }) => measure);
  return missing.length === 0 ? null : `${LOOKS.none.word[language]}: ${missing.join(", ")}`;
}

/** One flat row; the names are the columns of the file. */
export function recordRow(record: RecordAnswer, programme: Programme, { source, as_of }: Provenance) {
  const attributes = publicAttributes(programme).map((name) => {
    const value = record.attributes[name] ?? null;
    return [name, Array.isArray(value) ? value.join(";") : value] as const;
  });
  return {
    programme: record.programme,
    key: record.key,
    title_th: record.title_th,
    title_en: record.title_en,
    province: record.province,
    lao: record.lao,
    lao_name_th: record.lao_name_th,
    lao_name_en: record.lao_name_en,
    year: record.year,
    lng: record.center?.[0] ?? null,
    lat: record.center?.[1] ?? null,
    ...Object.fromEntries(programme.measures.map(({ measure }) => [measure, record.measures[measure] ?? null])),
    ...Object.fromEntries(attributes),
    status_th: statusOf(record, programme, "th"),
    status_en: statusOf(record, programme, "en"),
    demo: record.demo ? "true" : "false",
    source: source.th,
    as_of,
    licence: programme.licence,
  };
}

const SAID = ["status_th", "status_en", "demo", "source", "as_of", "licence"];

export function recordColumns(programme: Programme): string[] {
  const measures = programme.measures.map(({ measure }) => measure);
  const place = [
    "programme",
    "key",
    "title_th",
    "title_en",
    "province",
    "lao",
    "lao_name_th",
    "lao_name_en",
    "year",
    "lng",
    "lat",
  ];
  return [...place, ...measures, ...publicAttributes(programme), ...SAID];
}
