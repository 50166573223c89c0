/** The words of maps of staff. */
import { addWords, type Words } from "../../words/words.ts";

export const staffMapWords = {
  "staff_map.none": { th: "แสดงแผนที่ไม่ได้", en: "The map cannot be shown" },
  "staff_map.none_hint": {
    th: "เครื่องนี้วาดแผนที่ไม่ได้ ตารางยังใช้ได้ตามปกติ",
    en: "This device cannot draw it. The table works as usual.",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof staffMapWords, string> {}
}

addWords(staffMapWords);
