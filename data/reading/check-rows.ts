/** Checking, first half: each row against the registry and against the other rows. Pure; the points are checked in SQL. */
import type { Bilingual } from "../area.ts";
import { BE_OFFSET, type Programme, type StoredMeasure } from "../programme.ts";
import { type ImportColumn, matchHeader } from "./columns.ts";
import type { ImportTable, TableRow } from "./import-table.ts";
import type { ImportIssue } from "./issue.ts";
import { isMissing } from "./numbers.ts";
import { parseText, type Value } from "./parse-value.ts";
import { partsProblem } from "./parts.ts";

/** A row that may be loaded. */
export interface CheckedRecord {
  row: number;
  key: string;
  lao: string;
  /** BE */
  year: number;
  /** EPSG:4326, sites only */
  lng: number | null;
  lat: number | null;
  title_th: string | null;
  title_en: string | null;
  measures: Partial<Record<StoredMeasure, number>>;
  attributes: Record<string, Value>;
}

/** Where a point can be, generously: [west, south, east, north]. */
const THAILAND = [97.2, 5.5, 105.8, 20.6] as const;

function isInThailand(lng: number, lat: number): boolean {
  return lng >= THAILAND[0] && lng <= THAILAND[2] && lat >= THAILAND[1] && lat <= THAILAND[3];
}

/** What a row has to fill: every required column, or only what says which record it is and where it counts. */
export type Completeness = "complete" | "identified";

const IDENTITY: ReadonlySet<string> = new Set(["key", "lao", "year"]);

/** The values of a row by column; what is wrong with it goes to the issues. */
function parseRow(
  { row, cells }: TableRow,
  columns: readonly (ImportColumn | undefined)[],
  completeness: Completeness,
  issues: ImportIssue[],
): (Value | undefined)[] {
  const refuse = (column: string | null, value: string, message: Bilingual) =>
    issues.push({ row, column, value, message, severity: "error" });
  const values = columns.map((column, index): Value | undefined => {
    if (!column) return undefined;
    const text = (cells[index] ?? "").trim();
    if (text === "" || (column.parse !== parseText && isMissing(text))) {
      if (column.required && (completeness === "complete" || IDENTITY.has(column.name)))
        refuse(column.name, text, { th: `ต้องกรอก “${column.title.th}”`, en: `“${column.title.en}” is required` });
      return undefined;
    }
    const parsed = column.parse(text);
    if ("value" in parsed) return parsed.value;
    refuse(column.name, text, parsed.problem);
    return undefined;
  });
  for (let beyond = columns.length; beyond < cells.length; beyond++) {
    const value = cells[beyond] ?? "";
    if (value.trim() === "") continue;
    refuse(null, value, { th: "มีข้อมูลเกินหัวตาราง", en: "More cells than the header has" });
    break;
  }
  return values;
}

function yearProblem(year: number, programme: Programme, asOf: string): Bilingual | null {
  if (year < programme.firstYear) {
    return { th: `โครงการนี้เริ่มปี ${programme.firstYear}`, en: `The programme began in ${programme.firstYear} BE` };
  }
  // a fiscal year begins three months before its calendar year
  const last = Number(asOf.slice(0, 4)) + BE_OFFSET + 1;
  return year > last
    ? { th: `ปีอยู่หลังวันที่ของข้อมูล (${asOf})`, en: `The year is after the date of the data (${asOf})` }
    : null;
}

function pointProblem(lng: number, lat: number): Bilingual | null {
  if (isInThailand(lng, lat)) return null;
  if (isInThailand(lat, lng)) return { th: "ละติจูดกับลองจิจูดสลับกัน", en: "Latitude and longitude are swapped" };
  return { th: "พิกัดอยู่นอกประเทศไทย", en: "The point is outside Thailand" };
}

/**
 * Every row of the table against the registry. `asOf` is the ISO date of the data. The records are complete only when no
 * issue is an error. Whether LAOs exist and points lie in them is for `checkPlaces`.
 */
export function checkRows(
  programme: Programme,
  table: ImportTable,
  asOf: string,
  completeness: Completeness = "complete",
): { records: CheckedRecord[]; issues: ImportIssue[] } {
  const { columns, issues } = matchHeader(
    programme,
    table.header,
    completeness === "identified" ? IDENTITY : undefined,
  );
  const places = new Map(columns.flatMap((column, at) => (column ? [[column.name, at] as const] : [])));
  const placed = (place: ImportColumn["place"]) => [...places].filter(([, at]) => columns[at]?.place === place);
  const [measures, attributes] = [placed("measure"), placed("attribute")];
  const records: CheckedRecord[] = [];
  const keys = new Map<string, number>();
  const laos = new Map<string, number>();
  for (const tableRow of table.rows) {
    const { row, cells } = tableRow;
    const values = parseRow(tableRow, columns, completeness, issues);
    const placeOf = (name: string) => places.get(name) ?? -1;
    const report = (column: string, message: Bilingual, severity: ImportIssue["severity"] = "error") =>
      issues.push({ row, column, value: (cells[placeOf(column)] ?? "").trim(), message, severity });
    const text = (name: string) => (values[placeOf(name)] as string | undefined) ?? null;
    const number = (name: string) => (values[placeOf(name)] as number | undefined) ?? null;

    const key = text("key");
    const twin = key === null ? undefined : keys.get(key);
    if (twin !== undefined) report("key", { th: `รหัสซ้ำกับแถว ${twin}`, en: `The same key as row ${twin}` });
    else if (key !== null) keys.set(key, row);

    const lao = text("lao");
    const earlier = lao === null ? undefined : laos.get(lao);
    if (programme.onePerLao && earlier !== undefined) {
      report("lao", { th: `อปท. นี้มีแล้วในแถว ${earlier}`, en: `This LAO already has one, in row ${earlier}` });
    } else if (lao !== null) laos.set(lao, row);

    const year = number("year");
    const wrongYear = year === null ? null : yearProblem(year, programme, asOf);
    if (wrongYear) report("year", wrongYear);

    const at = { lng: number("lon"), lat: number("lat") };
    const wrongPoint = at.lng === null || at.lat === null ? null : pointProblem(at.lng, at.lat);
    if (wrongPoint) {
      const given = `(${at.lat}, ${at.lng})`;
      report("lat", { th: `${wrongPoint.th} ${given}`, en: `${wrongPoint.en} ${given}` });
    }
    // a point off the map is reported once: the places are not asked how far off it is
    const point = wrongPoint ? { lng: null, lat: null } : at;

    for (const { measure, parts } of programme.measures) {
      if (!parts) continue;
      const wrong = partsProblem(
        number(measure),
        parts.map((part) => number(part)),
      );
      if (wrong) report(measure, wrong.message, wrong.severity);
    }

    if (key === null || lao === null || year === null) continue;
    const record: CheckedRecord = {
      row,
      key,
      lao,
      year,
      ...point,
      title_th: text("title_th"),
      title_en: text("title_en"),
      measures: {},
      attributes: {},
    };
    for (const [name, at] of measures) {
      const value = values[at];
      if (typeof value === "number") record.measures[name as StoredMeasure] = value;
    }
    for (const [name, at] of attributes) {
      const value = values[at];
      if (value !== undefined) record.attributes[name] = value;
    }
    records.push(record);
  }
  return { records, issues };
}
