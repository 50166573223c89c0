/** The catalogue's entry of every programme, made from the registry. */
import { publishesRecords } from "../../data/disclosure.ts";
import { unitOf } from "../../data/measure-unit.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import type { Contents } from "../db/dataset.ts";
import type { CatalogueEntry, Field, Resource } from "./dataset.ts";

const RECORD_FIELDS: readonly Field[] = [
  { name: "key", title: { th: "รหัสระเบียน", en: "Key of the record" }, unit: null },
  { name: "title_th", title: { th: "ชื่อ", en: "Name in Thai" }, unit: null },
  { name: "province", title: { th: "รหัสจังหวัด", en: "Code of the province" }, unit: null },
  { name: "lao", title: { th: "รหัส อปท.", en: "Code of the LAO" }, unit: null },
  { name: "year", title: { th: "ปีที่เริ่ม (พ.ศ.)", en: "Year of its beginning (BE)" }, unit: "year" },
];

const SUM_FIELDS: readonly Field[] = [
  { name: "codes", title: { th: "รหัสพื้นที่", en: "Codes of areas" }, unit: null },
  { name: "values", title: { th: "ค่าของตัวชี้วัดที่ถาม", en: "Values of the measure asked for" }, unit: null },
  { name: "suppressed", title: { th: "รหัสพื้นที่ที่ปกปิด", en: "Codes whose value is withheld" }, unit: null },
];

function fieldsOf(programme: Programme): Field[] {
  const measures = [
    { name: "sites", title: { th: `จำนวน${programme.noun.th}`, en: `Number: ${programme.noun.en}` }, unit: "record" },
    ...programme.measures.map(({ measure, title }) => ({
      name: measure,
      title,
      unit: unitOf(programme, measure) as string,
    })),
  ];
  if (!publishesRecords(programme)) return [...SUM_FIELDS, ...measures];
  const attributes = programme.attributes
    .filter((attribute) => attribute.public)
    .map(({ name, title, unit }) => ({ name, title, unit: unit ?? null }));
  return [...RECORD_FIELDS, ...measures.slice(1), ...attributes];
}

function resourcesOf(programme: Programme): Resource[] {
  const { id, defaultMeasure } = programme;
  const values = (["province", "lao"] as const).map((level) => ({
    name:
      level === "province" ? { th: "ค่ารายจังหวัด", en: "Values by province" } : { th: "ค่าราย อปท.", en: "Values by LAO" },
    format: "JSON" as const,
    path: `/api/coverage?level=${level}&programme=${id}&measure=${defaultMeasure}`,
  }));
  if (!publishesRecords(programme)) return values;
  const records = (
    [
      ["csv", "CSV"],
      ["xlsx", "XLSX"],
      ["geojson", "GeoJSON"],
      ["fgb", "FlatGeobuf"],
    ] as const
  ).map(([ending, format]) => ({
    name: { th: "ระเบียนทั้งหมด", en: "All records" },
    format,
    path: `/api/records.${ending}?programme=${id}`,
  }));
  return [...records, ...values];
}

export function programmeEntries({ datasets }: Contents): CatalogueEntry[] {
  return PROGRAMMES.flatMap((programme) => {
    const loaded = datasets.get(programme.id);
    // without records there is nothing at these addresses
    if (!loaded) return [];
    return {
      id: programme.id,
      title: programme.title,
      about: programme.about,
      source: loaded.source,
      licence: programme.licence,
      changed: loaded.as_of,
      origins: loaded.origins,
      kind: publishesRecords(programme) ? "records" : "statistics",
      kept: true,
      keywords: [programme.title.th, programme.noun.th, "องค์กรชุมชน"],
      fields: fieldsOf(programme),
      resources: resourcesOf(programme),
    } as const;
  });
}
