import type { Bilingual } from "../area.ts";

/** Why a figure is not comparable with that of the year before, or missing. */
export const NOTES = {
  jump: {
    th: "ต่างจากปีก่อนเกินร้อยละ 15 (ตั้งแต่ปี 2563 ไม่นับทะเบียนบ้านกลางรวมในตำบล)",
    en: "More than 15% away from the year before (from 2020 the central house registers are no longer counted in their tambon)",
  },
  not_yet_apart: {
    th: "กรมการปกครองยังไม่นับแยกเป็นเทศบาล ใช้ยอดส่วนนอกเขตเทศบาลของตำบล",
    en: "Not yet counted as a municipality: the part of its tambon outside municipalities",
  },
  counted_apart: {
    th: "กรมการปกครองเริ่มนับแยกเป็นเทศบาล",
    en: "Counted separately as a municipality from here on",
  },
  merged: {
    th: "รวมเข้ากับ อปท. อื่นแล้ว ไม่มียอดแยก",
    en: "Merged into another LAO, no longer counted apart",
  },
  holds_merged: {
    th: "รวมยอดของเทศบาลเมืองบึงกาฬทั้งหมด",
    en: "The figure of the whole merged town of Bueng Kan",
  },
  part_of_merged: {
    th: "เขตเทศบาลเมืองบึงกาฬนับรวมไว้ที่ 5380104",
    en: "Merged into the town of Bueng Kan, which is counted under 5380104",
  },
  not_allotted_unknown: {
    th: "ไม่รวมผู้ที่ทะเบียนไม่ระบุ อปท. ซึ่งไม่ทราบจำนวนในปีนี้",
    en: "Without the people whom the register allots to no LAO, whose number is not known for this year",
  },
} as const satisfies Record<string, Bilingual>;

export type Note = keyof typeof NOTES;

export function isNote(text: string): text is Note {
  return text in NOTES;
}
