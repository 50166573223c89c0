/** What the columns of a table hold, told from their cells; the titles only help where cells leave a doubt. */
import { isDate } from "../dates.ts";
import { type NumberForm, readCell } from "../numbers.ts";
import type { Table } from "../table.ts";
import { tidy } from "../text/normalise-thai.ts";
import { named } from "./area-names.ts";
import { readDegrees } from "./degrees.ts";
import { codeOf, laosCoded, provinceOf, type Register } from "./register.ts";

/** Shares (0–1) of the cells with something in them. */
export interface ColumnFacts {
  number: number;
  date: number;
  laoCode: number;
  tambonCode: number;
  provinceCode: number;
  laoName: number;
  provinceName: number;
  amphoeName: number;
  /** Cells that no other cell of the column is like. */
  distinct: number;
  /** Numbers within what latitudes and longitudes of Thailand are, in degrees or in metres of UTM. */
  latitude: number;
  longitude: number;
  northing: number;
  easting: number;
  /** Numbers with decimals. */
  fraction: number;
}

const SAMPLE = 200;

/** Facts of every column, from rows all over the table. */
export function columnFacts({ columns, rows }: Table, register: Register): ColumnFacts[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0);
  return columns.map(({ form }, column) =>
    factsOf(
      sample.map((row) => tidy(row[column] ?? "")),
      form.form,
      register,
    ),
  );
}

function factsOf(all: readonly string[], form: NumberForm, register: Register): ColumnFacts {
  const cells = all.filter((cell) => readCell(cell, form).kind !== "none");
  const numbers = cells.flatMap((cell) => {
    const read = readCell(cell, form);
    return read.kind === "number" ? [read.value] : [];
  });
  const degrees = cells.flatMap((cell) => readDegrees(cell, form) ?? []);
  const share = (holds: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  const ofNumbers = (holds: (value: number) => boolean) =>
    cells.length === 0 ? 0 : numbers.filter(holds).length / cells.length;
  const between = (low: number, high: number) => ofNumbers((value) => value >= low && value <= high);
  const ofDegrees = (low: number, high: number) =>
    cells.length === 0 ? 0 : degrees.filter((value) => value >= low && value <= high).length / cells.length;
  const words = (cell: string) => readCell(cell, form).kind === "text";
  return {
    number: numbers.length / Math.max(1, cells.length),
    date: share(isDate),
    laoCode: share((cell) => laosCoded(cell, register).length > 0),
    tambonCode: share((cell) => register.tambon.byCode.has(codeOf(cell))),
    provinceCode: share((cell) => register.province.byCode.has(codeOf(cell))),
    laoName: share((cell) => words(cell) && named(cell, register.lao.byName).length > 0),
    provinceName: share((cell) => words(cell) && provinceOf(cell, register) !== null),
    amphoeName: share((cell) => words(cell) && named(cell, register.amphoe.byName).length > 0),
    distinct: new Set(cells).size / Math.max(1, cells.length),
    latitude: ofDegrees(5, 21),
    longitude: ofDegrees(97, 106),
    northing: between(550_000, 2_400_000),
    easting: between(100_000, 900_000),
    fraction: degrees.filter((value) => !Number.isInteger(value)).length / Math.max(1, cells.length),
  };
}

/** What titles say, in Thai and English. */
export const TITLE = {
  code: /รหัส|code|(^|_)id$|^dla/i,
  lao: /ชื่อ|name|อปท|เทศบาล|อบต|ตำบล|tambon|lao|municipal/i,
  province: /จังหวัด|จว\.|changwat|prov/i,
  amphoe: /อำเภอ|เขต|amphoe|amphur|district/i,
  latitude: /^(lat|latitude|ละติจูด|แลต|y(_?coord)?)\b|ละติจูด|latitude|_lat$/i,
  longitude: /^(lon|lng|long|longitude|ลองจิจูด|ลองติจูด|x(_?coord)?)\b|ลองจิจูด|ลองติจูด|longitude|_(lon|lng)$/i,
  northing: /north|เหนือ|utm.?y|^y|พิกัด.?y/i,
  easting: /east|ตะวันออก|utm.?x|^x|พิกัด.?x/i,
  /** Numbers that stand for no amount. */
  noValue: /ลำดับ|^ที่$|^no\.?$|^#$|ปี|พ\.ศ|ค\.ศ|year|รหัส|code|(^|_)id$|โทร|phone|ไปรษณีย์|zip/i,
} as const;
