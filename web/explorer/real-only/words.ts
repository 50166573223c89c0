/** The words of the switch that leaves demonstrations out. */
import { addWords, type Words } from "../../words/words.ts";

const realOnlyWords = {
  "real_only.label": { th: "เฉพาะข้อมูลจริง", en: "Real data only" },
  "real_only.hint": {
    th: "ซ่อนข้อมูลสาธิตทั้งหมดในแผนที่ ตาราง ตัวเลข และไฟล์ดาวน์โหลด",
    en: "Hides every demonstration on the map, in tables, figures and downloads",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof realOnlyWords, string> {}
}

addWords(realOnlyWords);
