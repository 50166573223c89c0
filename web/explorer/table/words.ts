/** The words of the table and of its file. */
import { addWords, type Words } from "../../words/words.ts";

export const tableWords = {
  "table.caption": { th: "{{programme}}: {{measure}}", en: "{{programme}}: {{measure}}" },
  "table.provinces_of": { th: "รายจังหวัด · {{area}}", en: "By province · {{area}}" },
  "table.laos_of": { th: "ราย อปท. · {{area}}", en: "By LAO · {{area}}" },
  "table.rank": { th: "อันดับ", en: "Rank" },
  "table.rows": { th: "{{from}}–{{to}} จาก {{total}} แถว", en: "{{from}}–{{to}} of {{total}} rows" },
  "table.previous": { th: "ก่อนหน้า", en: "Previous" },
  "table.next": { th: "ถัดไป", en: "Next" },
  "table.pages": { th: "หน้าของตาราง", en: "Pages of the table" },
  "table.show": { th: "แสดง", en: "Show" },
  "table.show_all": { th: "ทุกพื้นที่", en: "All areas" },
  "table.show_has": { th: "มีแล้ว", en: "Has it" },
  "table.show_has_not": { th: "ยังไม่มี", en: "Not yet" },
  "table.empty": { th: "ไม่มีพื้นที่ให้แสดง", en: "No areas to show" },
  "table.sort_hint": { th: "กดหัวคอลัมน์เพื่อเรียงลำดับ", en: "Press a column heading to sort" },

  "table.tied": { th: "{{rank}} ร่วม", en: "={{rank}}" },
  "table.unranked_each": { th: "{{look}} {{count}} แห่ง", en: "{{count}} {{look}}" },
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
  "table.csv_rank": { th: "อันดับ", en: "rank" },
  "table.csv_ties": { th: "จำนวนที่ร่วมอันดับ", en: "tied_with" },
  "table.csv_range": { th: "ช่วงค่าที่เลือก", en: "values_shown" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof tableWords, string> {}
}

addWords(tableWords);
