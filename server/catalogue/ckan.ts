/** The catalogue in the fields of the government's data catalogue (GD Catalog, an extension of CKAN). */
import type { CatalogueEntry } from "./dataset.ts";

export interface Publisher {
  /** `https://…` of this server. */
  origin: string;
  email: string;
}

const OWNER = "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)";
const OTHER = "อื่นๆ";

const DATA_TYPES: Readonly<Record<CatalogueEntry["kind"], string>> = {
  records: "ข้อมูลระเบียน",
  statistics: "ข้อมูลสถิติ",
  geography: "ข้อมูลภูมิสารสนเทศเชิงพื้นที่",
};

/** Of the formats that the catalogue knows by name. */
const FORMATS: Readonly<Record<string, string>> = { JSON: "JSON", CSV: "CSV", XLSX: "XLS" };

function licenceOf(licence: string) {
  if (licence.startsWith("CC-BY")) return { license_id: "Creative Commons Attributions" };
  if (licence.startsWith("CC0")) return { license_id: OTHER, license_id_other: licence };
  return { license_id: "License not specified" };
}

function formatsOf({ resources }: CatalogueEntry) {
  const formats = [...new Set(resources.map(({ format }) => format))];
  const others = formats.filter((format) => !(format in FORMATS));
  return {
    data_format: [...formats.flatMap((format) => FORMATS[format] ?? []), ...(others.length > 0 ? [OTHER] : [])],
    ...(others.length > 0 && { data_format_other: others.join(", ") }),
  };
}

/** A package as CKAN's `package_create` takes it; texts in Thai, as the catalogue keeps them. */
export function ckanPackage(entry: CatalogueEntry, { origin, email }: Publisher) {
  const { id, title, about, source, kind, kept, keywords, changed, resources, licence } = entry;
  return {
    name: `chumchon-map-${id}`,
    title: title.th,
    notes: entry.origins.includes("demo") ? `${about.th} (มีข้อมูลสาธิตรวมอยู่)` : about.th,
    data_type: DATA_TYPES[kind],
    maintainer: OWNER,
    maintainer_email: email,
    tag_string: keywords.join(","),
    tags: keywords.map((name) => ({ name })),
    objective: ["เพื่อการให้บริการประชาชน"],
    update_frequency_unit: kept ? "ไม่ทราบ" : "ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล",
    geo_coverage: "ประเทศ",
    data_source: source.th,
    ...formatsOf(entry),
    data_category: "ข้อมูลสาธารณะ",
    ...licenceOf(licence),
    url: `${origin}/data#${id}`,
    data_language: ["ไทย", "อังกฤษ"],
    ...(changed !== null && { last_updated_date: changed }),
    ...(kind === "geography" && { geographic_data_set: "ชั้นข้อมูลขอบเขตการปกครอง" }),
    resources: resources.map(({ name, format, path }) => ({
      name: `${name.th} (${format})`,
      format,
      url: `${origin}${path}`,
    })),
  };
}
