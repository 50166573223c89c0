import type { Bilingual } from "./area.ts";
import { ReadingFault } from "./reading/fault.ts";
import { REGIONS } from "./regions.ts";

interface CodiRegion {
  /** As in the published figures. */
  code: string;
  name: Bilingual;
}

/** One whose provinces an office has written down. */
export interface PlacedRegion extends CodiRegion {
  /** Codes; no province is in two. */
  provinces: readonly string[];
}

/**
 * The eleven regions in which CODI works, beside the geographic ones of `regions.ts`. Which provinces each holds was not
 * found, so an office that knows says it in a file of its own (README.md of the boundaries).
 */
export const CODI_REGIONS: readonly CodiRegion[] = [
  { code: "CODI11-BKK", name: { th: "กรุงเทพฯและปริมณฑล", en: "Bangkok and vicinity" } },
  { code: "CODI11-C", name: { th: "กลาง", en: "Central" } },
  { code: "CODI11-W", name: { th: "ตะวันตก", en: "West" } },
  { code: "CODI11-E", name: { th: "ตะวันออก", en: "East" } },
  { code: "CODI11-NU", name: { th: "เหนือบน", en: "Upper North" } },
  { code: "CODI11-NL", name: { th: "เหนือล่าง", en: "Lower North" } },
  { code: "CODI11-NEU", name: { th: "อีสานตอนบน", en: "Upper Northeast" } },
  { code: "CODI11-NEM", name: { th: "อีสานตอนกลาง", en: "Middle Northeast" } },
  { code: "CODI11-NES", name: { th: "อีสานตอนใต้", en: "Lower Northeast" } },
  { code: "CODI11-SU", name: { th: "ใต้บน", en: "Upper South" } },
  { code: "CODI11-SL", name: { th: "ใต้ล่าง", en: "Lower South" } },
];

const PROVINCES = new Set(REGIONS.flatMap(({ provinces }) => provinces));

/**
 * The regions that have provinces; one that no row names stays absent, and so does a province.
 * @throws ReadingFault naming the row (the heading is row 1) and the code that is unknown, or is there twice
 */
export function placeProvinces(rows: readonly { region: string; province: string }[]): PlacedRegion[] {
  const placed = new Map<string, string>();
  rows.forEach(({ region, province }, index) => {
    const refuse = (value: string, th: string, en: string) =>
      new ReadingFault({ th: `แถวที่ ${index + 2}: “${value}” ${th}`, en: `row ${index + 2}: “${value}” ${en}` });
    if (!CODI_REGIONS.some(({ code }) => code === region)) {
      const list = CODI_REGIONS.map(({ code }) => code).join(", ");
      throw refuse(region, `ไม่ใช่ภาคของ พอช. (${list})`, `is no region of CODI (${list})`);
    }
    if (!PROVINCES.has(province)) throw refuse(province, "ไม่ใช่รหัสจังหวัด 2 หลัก", "is no province code of two digits");
    const other = placed.get(province);
    if (other) throw refuse(province, `อยู่ในภาค ${other} แล้ว`, `is in the region ${other} already`);
    placed.set(province, region);
  });
  return CODI_REGIONS.flatMap((region) => {
    const provinces = [...placed].filter(([, code]) => code === region.code).map(([province]) => province);
    return provinces.length > 0 ? [{ ...region, provinces }] : [];
  });
}
