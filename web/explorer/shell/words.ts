/** The words of the page around all capabilities. */
import { addWords, type Words } from "../../words/words.ts";

export const shellWords = {
  "app.home": { th: "หน้าแรก", en: "Home" },
  "app.subtitle": { th: "องค์กรชุมชนทุกจังหวัด ทุก อปท.", en: "Community work across Thailand" },
  "app.skip": { th: "ข้ามไปที่ตัวเลข", en: "Skip to the figures" },
  "app.other_language": { th: "English", en: "ไทย" },
  "app.other_language_hint": { th: "Read this page in English", en: "อ่านหน้านี้เป็นภาษาไทย" },
  "app.panes": { th: "มุมมอง", en: "Views" },
  "app.bar": { th: "เรื่องและปีที่แสดง", en: "What is shown, and of when" },
  "app.tools": { th: "เครื่องมือ", en: "Tools" },
  "app.sheet_higher": { th: "ขยายแผ่นข้อมูล", en: "Make the sheet higher" },
  "app.sheet_lower": { th: "ย่อแผ่นข้อมูล", en: "Make the sheet lower" },
  "app.to_map": { th: "กลับไปที่แผนที่", en: "Back to the map" },
  "app.map": { th: "แผนที่", en: "Map" },
  "app.figures": { th: "ตัวเลข", en: "Figures" },
  "app.announce": { th: "{{area}}: {{programme}} {{figure}}", en: "{{area}}: {{programme}} {{figure}}" },
  "app.ignored": {
    th: "ลิงก์มีค่าที่ใช้ไม่ได้ จึงใช้ค่าปกติแทน: {{list}}",
    en: "The link had values that cannot be used; the usual ones are shown instead: {{list}}",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof shellWords, string> {}
}

addWords(shellWords);
