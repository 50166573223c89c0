/** The fields of a record of a programme, made from the registry: a form, a table and a check of what is missing read them. */
import type { Bilingual } from "./area.ts";
import { type AttributeColumn, type Programme, STORED_MEASURES, type Unit } from "./programme.ts";

export interface RecordField {
  /** As in the import file; also where the value is kept: a column, or a member of the attributes. */
  name: string;
  title: Bilingual;
  kind: AttributeColumn["kind"] | "year" | "lao" | "degrees";
  place: "base" | "measure" | "attribute";
  unit?: Unit | undefined;
  choices?: AttributeColumn["choices"];
  required: boolean;
  /** False: it is shown to staff alone. */
  public: boolean;
}

const base = (name: string, th: string, en: string, kind: RecordField["kind"], required: boolean): RecordField => ({
  name,
  title: { th, en },
  kind,
  place: "base",
  required,
  public: true,
});

/** In the order of the import file, without the key, which never changes. Points are WGS 84 degrees. */
export function recordFields(programme: Programme): RecordField[] {
  return [
    base("title_th", "ชื่อไทย", "Thai name", "text", false),
    base("title_en", "ชื่ออังกฤษ", "English name", "text", false),
    base("lao", "อปท.", "LAO", "lao", true),
    base("year", "ปี พ.ศ.", "Year", "year", true),
    ...(programme.geometry === "site"
      ? [base("lat", "ละติจูด", "Latitude", "degrees", true), base("lon", "ลองจิจูด", "Longitude", "degrees", true)]
      : []),
    ...programme.measures.map(
      ({ measure, title, unit, required }): RecordField => ({
        name: measure,
        title,
        kind: "number",
        place: "measure",
        unit,
        required,
        public: true,
      }),
    ),
    ...programme.attributes.map(
      ({ name, title, kind, unit, choices, required, public: shown }): RecordField => ({
        name,
        title,
        kind,
        place: "attribute",
        unit,
        choices,
        required: required ?? false,
        public: shown,
      }),
    ),
  ];
}

/** Fields that many records may be given the same value of: not what names or places one of them. */
export function sharedFields(programme: Programme): RecordField[] {
  return recordFields(programme).filter(({ name, place }) => place !== "base" || name === "year");
}

/** Records that one step may change together. */
export const MOST_TOGETHER = 2000;

/** The field that says whether a site has its point. */
export const POINT = "point";

/**
 * What a complete record has beyond what the database demands: its Thai name, its point, every measure and attribute.
 * @param privately with the attributes that are not public
 */
export function expectedFields(programme: Programme, privately: boolean): string[] {
  const described = recordFields(programme)
    .filter(({ name, place }) => place !== "base" || name === "title_th")
    .filter((field) => privately || field.public);
  return [...described.map(({ name }) => name), ...(programme.geometry === "site" ? [POINT] : [])];
}

/** Whether a record is as it was published last, or a change of it waits for approval. */
export const RECORD_STATUSES = ["published", "waiting"] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What records of all programmes can be ordered by: as text, and as numbers. `missing` is how many expected fields are empty. */
export const TEXT_ORDERS = ["programme", "origin", "key", "title_th", "title_en", "lao", "province"] as const;
export const RECORD_ORDERS = [...TEXT_ORDERS, "year", "missing", ...STORED_MEASURES] as const;
export type RecordOrderName = (typeof RECORD_ORDERS)[number];
/** A leading minus turns the order round. */
export type RecordSort = RecordOrderName | `-${RecordOrderName}`;
export const RECORD_SORTS: readonly RecordSort[] = RECORD_ORDERS.flatMap((name) => [name, `-${name}` as const]);
