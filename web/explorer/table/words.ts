/** The words of the table that are not on the first screen. */
import { addWords, type Words } from "../../words/words.ts";

export const tableWords = {
  "table.tied": { th: "{{rank}} ร่วม", en: "={{rank}}" },
  "table.unranked_withheld": { th: "ไม่เปิดเผย {{count}} แห่ง", en: "{{count}} withheld" },
  "table.unranked_none": { th: "ไม่มีข้อมูล {{count}} แห่ง", en: "{{count}} without data" },
  "table.unranked": { th: "ไม่ได้จัดอันดับ: {{list}}", en: "Not ranked: {{list}}" },
  "table.standing": { th: "{{area}}: อันดับ {{rank}} จาก {{total}}", en: "{{area}}: rank {{rank}} of {{total}}" },
  "table.standing_tied": {
    th: "{{area}}: อันดับ {{rank}} จาก {{total}} ร่วมกับอีก {{count}} แห่ง",
    en: "{{area}}: rank {{rank}} of {{total}}, tied with {{count}}",
  },
  "table.standing_none": { th: "{{area}}: ไม่มีอันดับ", en: "{{area}}: no rank" },
  "table.jump": { th: "ไปที่แถวนี้", en: "Go to its row" },
  "table.range": {
    th: "เฉพาะค่า{{range}}: {{count}} จาก {{total}} แถว",
    en: "Only {{range}}: {{count}} of {{total}} rows",
  },
  "table.range_clear": { th: "แสดงทุกแถว", en: "Show all rows" },
  "csv.rank": { th: "อันดับ", en: "rank" },
  "csv.ties": { th: "จำนวนที่ร่วมอันดับ", en: "tied_with" },
  "csv.range": { th: "ช่วงค่าที่เลือก", en: "values_shown" },
} as const satisfies Words;

addWords(tableWords);
