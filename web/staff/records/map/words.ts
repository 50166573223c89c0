/** The words of the map beside the table of records. */
import { addWords, type Words } from "../../../words/words.ts";

export const recordsMapWords = {
  "records_map.title": { th: "แผนที่ของระเบียน", en: "Map of the records" },
  "records_map.table": { th: "ตาราง", en: "Table" },
  "records_map.map": { th: "แผนที่", en: "Map" },
  "records_map.show": { th: "แสดงเป็น", en: "Show as" },
  "records_map.dots": { th: "{{total}} ระเบียนบนแผนที่", en: "{{total}} records on the map" },
  "records_map.in_lao": {
    th: "{{total}} ระเบียนไม่มีพิกัด จุดอยู่กลาง อปท.",
    en: "{{total}} have no point: their dot is in the middle of the LAO",
  },
  "records_map.beyond": {
    th: "อีก {{total}} ระเบียนไม่ได้แสดง เลือกตัวกรองให้แคบลงเพื่อดูให้ครบ",
    en: "{{total}} more are not shown: narrow the filters to see them all",
  },
  "records_map.here": { th: "ตรงนี้มี {{count}} ระเบียน เลือกไว้ {{chosen}}", en: "{{count}} here, {{chosen}} selected" },
  "records_map.more": { th: "และอีก {{count}} ระเบียน", en: "and {{count}} more" },
  "records_map.close": { th: "ปิดรายการของจุดนี้", en: "Close what lies here" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof recordsMapWords, string> {}
}

addWords(recordsMapWords);
