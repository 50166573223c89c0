import type { Bilingual } from "./area.ts";

export interface Region {
  code: string;
  name: Bilingual;
  /** Codes of the provinces; every province is in exactly one region. */
  provinces: readonly string[];
}

const codes = (list: string) => list.split(" ");

/** What the grouping is called wherever a region is chosen: Phitsanulok is in its Central region, which surprises people. */
export const REGION_GROUPING: Bilingual = {
  th: "หกภูมิภาคทางภูมิศาสตร์ (ราชบัณฑิตยสภา)",
  en: "Six geographic regions (Royal Institute)",
};

/**
 * The six geographic regions of the Royal Institute, in the order they are listed. CODI groups provinces otherwise: see
 * `codi-regions.ts`.
 */
export const REGIONS: readonly Region[] = [
  {
    code: "north",
    name: { th: "ภาคเหนือ", en: "North" },
    provinces: codes("50 51 52 53 54 55 56 57 58"),
  },
  {
    code: "northeast",
    name: { th: "ภาคตะวันออกเฉียงเหนือ", en: "Northeast" },
    provinces: codes("30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49"),
  },
  {
    code: "central",
    name: { th: "ภาคกลาง", en: "Central" },
    provinces: codes("10 11 12 13 14 15 16 17 18 19 26 60 61 62 64 65 66 67 72 73 74 75"),
  },
  {
    code: "east",
    name: { th: "ภาคตะวันออก", en: "East" },
    provinces: codes("20 21 22 23 24 25 27"),
  },
  {
    code: "west",
    name: { th: "ภาคตะวันตก", en: "West" },
    provinces: codes("63 70 71 76 77"),
  },
  {
    code: "south",
    name: { th: "ภาคใต้", en: "South" },
    provinces: codes("80 81 82 83 84 85 86 90 91 92 93 94 95 96"),
  },
];
