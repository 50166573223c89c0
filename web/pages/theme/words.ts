import { LOOKS } from "../../../data/looks.ts";
import { addWords, type Words } from "../../words/words.ts";

export const themePageWords = {
  "theme_page.country": { th: "ประเทศไทย", en: "Thailand" },
  "theme_page.map": { th: "แผนที่{{title}} {{place}}", en: "Map of {{place}}: {{title}}" },
  "theme_page.by_province": { th: "รายจังหวัด", en: "By province" },
  "theme_page.by_lao": { th: "ราย อปท.", en: "By local authority" },
  "theme_page.area": { th: "พื้นที่", en: "Area" },
  "theme_page.table": { th: "ดูเป็นตาราง", en: "Show as a table" },
  "theme_page.open": { th: "เปิดในแผนที่ขบวนชุมชน", en: "Open in the community map" },
  "theme_page.withheld": {
    th: `${LOOKS.withheld.word.th}: จำนวนน้อย หรือเพื่อไม่ให้คำนวณย้อนได้`,
    en: `${LOOKS.withheld.word.en}: small numbers, or so that those cannot be worked out`,
  },
  "theme_page.boundaries": {
    th: "ขอบเขต: กรมแผนที่ทหาร ผ่าน OCHA HDX COD-AB (CC BY-IGO) ใช้อ้างอิงทางกฎหมายไม่ได้",
    en: "Boundaries: Royal Thai Survey Department through OCHA HDX COD-AB (CC BY-IGO). Not for legal use.",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof themePageWords, string> {}
}

addWords(themePageWords);
