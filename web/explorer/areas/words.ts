/** The words of the chosen area and of the lists that narrow it. */
import { addWords, type Words } from "../../words/words.ts";

export const areasWords = {
  "areas.show_nation": { th: "กลับไปดูทั้งประเทศ", en: "Back to the whole country" },
  "areas.pickers": { th: "เลือกพื้นที่", en: "Choose an area" },
  "areas.facts": {
    th: "{{provinces}} จังหวัด · {{laos}} อปท. · {{population}} คน",
    en: "{{provinces}} provinces · {{laos}} LAOs · {{population}} people",
  },
  "areas.facts_within": { th: "{{laos}} อปท. · {{population}} คน", en: "{{laos}} LAOs · {{population}} people" },
  "areas.facts_lao": {
    th: "ประชากร {{population}} คน · พื้นที่ {{area}} ตร.กม.",
    en: "{{population}} people · {{area}} km²",
  },
  "areas.tambon_parts": { th: "สัดส่วนประชากรของตำบล", en: "share of its residents" },
  "areas.tambon_close": { th: "ซ่อนแนวเขตตำบล", en: "Hide its outline" },
  "areas.approximate": {
    th: "แนวเขตโดยประมาณ: ตำบลนี้มี อปท. มากกว่าหนึ่งแห่ง",
    en: "Approximate outline: this tambon has more than one LAO",
  },
  "areas.regions_note": {
    th: "ตามการแบ่งนี้พิษณุโลกอยู่ในภาคกลาง ต่างจากภาคการทำงาน 11 ภาคของ พอช.",
    en: "in this grouping Phitsanulok is in the Central region; CODI's eleven working regions differ",
  },
  "areas.all_region": { th: "ทุกภาค", en: "All regions" },
  "areas.all_province": { th: "ทุกจังหวัด", en: "All provinces" },
  "areas.all_amphoe": { th: "ทุกอำเภอ", en: "All districts" },
  "areas.all_lao": { th: "ทุก อปท.", en: "All LAOs" },
  "areas.province_first": { th: "เลือกจังหวัดก่อน", en: "Choose a province first" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof areasWords, string> {}
}

addWords(areasWords);
