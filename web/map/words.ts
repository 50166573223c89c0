/** The words of the map as a whole. */
import { addWords, type Words } from "../words/words.ts";

export const mapWords = {
  "map.label": { th: "แผนที่ประเทศไทย", en: "Map of Thailand" },
  "map.loading": { th: "กำลังเตรียมแผนที่…", en: "Preparing the map …" },
  "map.failed": { th: "แสดงแผนที่ไม่ได้", en: "The map cannot be shown" },
  "map.no_graphics": {
    th: "เบราว์เซอร์หรืออุปกรณ์นี้ไม่ได้เปิดใช้กราฟิก WebGL ที่แผนที่ต้องใช้ เปิดใช้ในการตั้งค่า หรือใช้เบราว์เซอร์อื่น",
    en: "This browser or device does not offer the graphics (WebGL) that the map needs. Turn them on in its settings, or use another browser.",
  },
  "map.use_table": { th: "ตารางมีข้อมูลชุดเดียวกับแผนที่", en: "The table holds the same data as the map." },
  "map.open_table": { th: "เปิดตาราง", en: "Open the table" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof mapWords, string> {}
}

addWords(mapWords);
