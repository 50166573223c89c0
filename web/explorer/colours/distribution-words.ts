/** The words of the histogram, and of what is in the range that somebody marks in it. */
import { addWords, type Words } from "../../words/words.ts";

export const distributionWords = {
  "spread.title_province": {
    th: "จำนวนจังหวัดในแต่ละช่วงค่า จาก {{from}} ถึง {{to}}",
    en: "How many provinces have which value, from {{from}} to {{to}}",
  },
  "spread.title_lao": {
    th: "จำนวน อปท. ในแต่ละช่วงค่า จาก {{from}} ถึง {{to}}",
    en: "How many LAOs have which value, from {{from}} to {{to}}",
  },
  "spread.most": { th: "แท่งสูงสุด {{count}} แห่ง", en: "Highest bar: {{count}}" },
  "spread.growing": { th: "ช่วงค่ากว้างขึ้นจากซ้ายไปขวา", en: "Steps grow wider to the right" },
  "spread.empty": { th: "ไม่มีค่าที่มากกว่าศูนย์", en: "No value is above zero" },
  "spread.range": { th: "ช่วงค่าที่แสดงเด่นบนแผนที่", en: "Values that stay strong on the map" },
  "spread.lower": { th: "ค่าต่ำสุด", en: "Lower limit" },
  "spread.upper": { th: "ค่าสูงสุด", en: "Upper limit" },
  "spread.end": { th: "{{value}} สุดช่วง", en: "{{value}}, the end" },
  "spread.count_province": { th: "{{count}} จาก {{total}} จังหวัด", en: "{{count}} of {{total}} provinces" },
  "spread.count_lao": { th: "{{count}} จาก {{total}} อปท.", en: "{{count}} of {{total}} LAOs" },
  "spread.people": { th: "ประชากร {{people}} คน", en: "{{people}} people" },
  "spread.list": { th: "ดูรายชื่อ", en: "See the list" },
  "spread.clear": { th: "แสดงทุกค่า", en: "Show all values" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof distributionWords, string> {}
}

addWords(distributionWords);
