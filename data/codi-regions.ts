import type { Bilingual } from "./area.ts";

export interface CodiRegion {
  /** As in the published figures. */
  code: string;
  name: Bilingual;
  /** Codes of its provinces; null where CODI has not published them. */
  provinces: readonly string[] | null;
}

/**
 * The eleven regions in which CODI works, beside the geographic ones of `regions.ts`. Which provinces each holds was not
 * found, so it stays unknown: an office that knows writes the codes here, each province in one region (see README.md of
 * the boundaries).
 */
export const CODI_REGIONS: readonly CodiRegion[] = [
  { code: "CODI11-BKK", name: { th: "กรุงเทพฯและปริมณฑล", en: "Bangkok and vicinity" }, provinces: null },
  { code: "CODI11-C", name: { th: "กลาง", en: "Central" }, provinces: null },
  { code: "CODI11-W", name: { th: "ตะวันตก", en: "West" }, provinces: null },
  { code: "CODI11-E", name: { th: "ตะวันออก", en: "East" }, provinces: null },
  { code: "CODI11-NU", name: { th: "เหนือบน", en: "Upper North" }, provinces: null },
  { code: "CODI11-NL", name: { th: "เหนือล่าง", en: "Lower North" }, provinces: null },
  { code: "CODI11-NEU", name: { th: "อีสานตอนบน", en: "Upper Northeast" }, provinces: null },
  { code: "CODI11-NEM", name: { th: "อีสานตอนกลาง", en: "Middle Northeast" }, provinces: null },
  { code: "CODI11-NES", name: { th: "อีสานตอนใต้", en: "Lower Northeast" }, provinces: null },
  { code: "CODI11-SU", name: { th: "ใต้บน", en: "Upper South" }, provinces: null },
  { code: "CODI11-SL", name: { th: "ใต้ล่าง", en: "Lower South" }, provinces: null },
];

/** The CODI region of a province; null while it is not known. */
export function codiRegionOf(province: string, regions: readonly CodiRegion[] = CODI_REGIONS): CodiRegion | null {
  return regions.find(({ provinces }) => provinces?.includes(province)) ?? null;
}
