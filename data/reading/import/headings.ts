/** The titles of an office's own table → the columns of the registry, places and units. */
import type { Bilingual } from "../../area.ts";
import type { Programme } from "../../programme.ts";
import { importColumns } from "../columns.ts";
import { tidy } from "../text/normalise-thai.ts";
import type { WrittenPlace } from "./find-lao.ts";

/** What a column of the file is: a column of the registry, part of a place, or nothing that is loaded. */
export type Heading =
  | { kind: "column"; name: string; factor: number }
  | { kind: "place"; role: Exclude<keyof WrittenPlace, "code"> }
  | { kind: "ignored" }
  | { kind: "unknown" };

const PLACES: Readonly<Record<Exclude<keyof WrittenPlace, "code">, RegExp>> = {
  name: /^(ชื่อ ?)?(อปท\.?|องค์กรปกครองส่วนท้องถิ่น|เทศบาล\/อบต\.?|อบต\.?\/เทศบาล)$|^(lao|lao name|municipality)$/i,
  tambon: /^(ชื่อ|รหัส)? ?(ตำบล|ตำบล\/แขวง|แขวง)$|^(tambon|tambon code|subdistrict)$/i,
  amphoe: /^(ชื่อ ?)?(อำเภอ|อำเภอ\/เขต|เขต)$|^(amphoe|district)$/i,
  province: /^(ชื่อ ?)?จังหวัด$|^(province|changwat)$/i,
};

const LATITUDE = /^(lat|latitude|ละติจูด|ละติจูด \(y\)|y)$/i;
const LONGITUDE = /^(lon|lng|long|longitude|ลองจิจูด|ลองติจูด|ลองจิจูด \(x\)|x)$/i;

/** Usual names of the columns that every programme has. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  key: /^(รหัส|เลขที่|รหัสโครงการ|เลขที่โครงการ|id|code)$/i,
  lao: /^(รหัสอปท\.?|รหัส อปท\.?|รหัสองค์กรปกครองส่วนท้องถิ่น|lao_code|dla_code|dla code)$/i,
  year: /^(ปี|พ\.ศ\.|ปี พ\.ศ\.|ปีงบประมาณ|fiscal year)$/i,
  lat: LATITUDE,
  lon: LONGITUDE,
  title_th: /^(ชื่อ|ชื่อโครงการ|ชื่อกองทุน|ชื่อสภา|ชื่อชุมชน|name)$/i,
  households: /^(จำนวน ?)?(ครัวเรือน|หลังคาเรือน|ครัว)$/i,
  members: /^(จำนวน ?)?สมาชิก$/i,
  communities: /^(จำนวน ?)?ชุมชน$/i,
};

/** Columns of every office's table that say nothing about the record. */
const IGNORED = /^(ลำดับ|ลำดับที่|ที่|no\.?|#|หมายเหตุ|remark|remarks|note|notes|ผลการตรวจ( .*)?|ข้อผิดพลาด)$/i;

/** What one of a unit is in the unit of the column. */
const FACTORS: Readonly<Record<string, number>> = {
  บาท: 1,
  baht: 1,
  พันบาท: 1000,
  หมื่นบาท: 10_000,
  แสนบาท: 100_000,
  ล้านบาท: 1_000_000,
  "million baht": 1_000_000,
  คน: 1,
  ครัวเรือน: 1,
  หลัง: 1,
  แห่ง: 1,
  ชุมชน: 1,
  ไร่: 1,
};

/** `เงินอุดหนุน (ล้านบาท)` */
const WITH_UNIT = /^(.+?) ?[([]([^)\]]+)[)\]]$/;

/** @param mapping columns chosen by hand, by the title in the file; null = not loaded */
export function readHeadings(
  programme: Programme,
  titles: readonly string[],
  mapping: Readonly<Record<string, string | null>> = {},
): Heading[] {
  const columns = importColumns(programme);
  const names = new Set(columns.map(({ name }) => name));
  const exact = new Map(
    columns.flatMap(({ name, title }) => [name, title.th, title.en].map((each) => [tidy(each).toLowerCase(), name])),
  );
  const taken = new Set<string>();
  const columnNamed = (title: string) =>
    exact.get(title.toLowerCase()) ??
    Object.entries(SYNONYMS).find(([name, synonym]) => names.has(name) && !taken.has(name) && synonym.test(title))?.[0];
  // a title of the registry goes before a synonym that stands further left
  for (const title of titles) {
    const name = exact.get(tidy(title).toLowerCase());
    if (name !== undefined) taken.add(name);
  }
  return titles.map((written): Heading => {
    const title = tidy(written);
    const chosen = mapping[written];
    if (chosen === null) return { kind: "ignored" };
    const name = chosen !== undefined && names.has(chosen) ? chosen : columnNamed(title);
    if (name !== undefined) {
      taken.add(name);
      return { kind: "column", name, factor: 1 };
    }
    const role = (Object.keys(PLACES) as (keyof typeof PLACES)[]).find((each) => PLACES[each].test(title));
    if (role) return { kind: "place", role };
    // a record without a place of its own has that of its LAO
    if (!names.has("lat") && (LATITUDE.test(title) || LONGITUDE.test(title))) return { kind: "ignored" };
    if (title === "" || IGNORED.test(title)) return { kind: "ignored" };
    const [, bare = "", unit = ""] = WITH_UNIT.exec(title) ?? [];
    const factor = FACTORS[unit.toLowerCase()];
    const measured = factor === undefined ? undefined : columnNamed(bare);
    if (factor === undefined || measured === undefined) return { kind: "unknown" };
    taken.add(measured);
    return { kind: "column", name: measured, factor };
  });
}

export function scaled(title: string, factor: number): Bilingual {
  return {
    th: `คูณค่าของ “${title}” ด้วย ${factor} ให้เป็นหน่วยของแผนที่`,
    en: `Values of “${title}” are multiplied by ${factor}, into the unit of the map`,
  };
}
