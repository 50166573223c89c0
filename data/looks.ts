/**
 * What an area has that no class of values holds: one word and one look each, the same on the map, in its legend, in tables,
 * cards, the brief, pages and files. No two look alike, so that a gap never reads as a low value.
 */
import type { Bilingual } from "./area.ts";

export interface Look {
  /** sRGB */
  colour: string;
  /** Drawn over the colour. */
  pattern: "hatch" | "dots" | null;
}

export const LOOKS = {
  /** Its value has not come. */
  loading: { word: { th: "กำลังโหลด…", en: "loading …" }, colour: "#d3dce1", pattern: null },
  /** No record with a value. */
  none: { word: { th: "ไม่มีข้อมูล", en: "no data" }, colour: "#e4e4e1", pattern: "hatch" },
  /** A value like any other, known to be nothing. */
  zero: { word: { th: "0", en: "0" }, colour: "#faf9f5", pattern: null },
  /** There is a value, which is kept to protect single households. */
  withheld: { word: { th: "ปกปิด", en: "withheld" }, colour: "#cdc6d8", pattern: null },
  /** There may be a value, but the filter or the file in use does not ask about the area. */
  outside: { word: { th: "นอกเงื่อนไขที่เลือก", en: "outside the question" }, colour: "#f3f2ee", pattern: "dots" },
} as const satisfies Record<string, Look & { word: Bilingual }>;

/** Ink of the patterns. */
export const PATTERN_INK = { hatch: "#b3b3ae", dots: "#8f9a9f" } as const satisfies Record<
  NonNullable<Look["pattern"]>,
  string
>;
