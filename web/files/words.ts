/** The words of opening a file of areas: its questions, and why it cannot be used. */
import { addWords, type Words } from "../words/words.ts";

export const fileWords = {
  "file.open": { th: "เปิดไฟล์พื้นที่", en: "Open a file of areas" },
  "file.hint": {
    th: "GeoJSON, TopoJSON, Esri JSON, KML/KMZ หรือ shapefile ใน zip ไม่เกิน {{max}} MB ไฟล์อยู่ในเครื่องของคุณ ส่งเฉพาะรูปที่เลือกไปคำนวณ",
    en: "GeoJSON, TopoJSON, Esri JSON, KML/KMZ or a zipped shapefile, up to {{max}} MB. The file stays with you; only the shape you choose is sent to be computed",
  },
  "file.reading": { th: "กำลังอ่านไฟล์…", en: "Reading the file…" },
  "file.other": { th: "เลือกไฟล์อื่น", en: "Another file" },
  "file.use": { th: "ใช้พื้นที่นี้", en: "Use this area" },
  "file.layer": { th: "ชั้นข้อมูลในไฟล์", en: "Layer of the file" },

  "file.encoding": { th: "ชื่อแบบไหนอ่านถูกต้อง", en: "Which names read right?" },
  "encoding.windows-874": { th: "ไทย (windows-874, TIS-620)", en: "Thai (windows-874, TIS-620)" },
  "encoding.utf-8": { th: "UTF-8 (ยูนิโคด)", en: "UTF-8" },

  "file.system": { th: "ระบบพิกัด", en: "Coordinate system" },
  "file.middle": { th: "กลางไฟล์อยู่ที่ {{north}}° น. {{east}}° ต.อ.", en: "Its middle lies at {{north}}° N {{east}}° E" },
  "file.middle_outside": {
    th: "กลางไฟล์อยู่ที่ {{north}}° น. {{east}}° ต.อ. ซึ่งอยู่นอกเขตของไทย",
    en: "Its middle lies at {{north}}° N {{east}}° E, which is not in Thailand",
  },
  "file.middle_in": { th: "กลางไฟล์อยู่ใน {{lao}} {{province}}", en: "Its middle lies in {{lao}}, {{province}}" },
  "file.middle_nowhere": { th: "ระบบนี้ใช้กับพิกัดเหล่านี้ไม่ได้", en: "This system does not reach such coordinates" },
  "file.system_map": {
    th: "แผนที่ประเทศไทยกับตำแหน่งของรูปตามระบบพิกัด {{listed}}",
    en: "Map of Thailand with the places of the areas by coordinate system: {{listed}}",
  },
  "file.refused": {
    th: "ด้วยระบบพิกัดนี้รูปจะอยู่นอกประเทศไทย เลือกระบบอื่น",
    en: "With this system the shape would lie outside Thailand: choose another",
  },

  "file.left_out": { th: "ไม่ได้อ่านจากไฟล์นี้", en: "Left out of this file" },
  "file.left_line": { th: "{{what}} {{count}}: {{why}}", en: "{{what}} {{count}}: {{why}}" },
  "file.doubts": { th: "ควรตรวจดู", en: "To be looked at" },

  "file.copy_report": { th: "คัดลอกรายงาน", en: "Copy report" },

  "file.areas": { th: "พื้นที่ที่จะใช้", en: "Areas to use" },
  "file.all": { th: "ทั้งหมด ({{total}} พื้นที่)", en: "All of them ({{total}} areas)" },
  "file.some": { th: "เลือกบางพื้นที่", en: "Some of them" },
  "file.column": { th: "ชื่อจากคอลัมน์", en: "Names from the column" },
  "file.search": { th: "ค้นหาชื่อ", en: "Search the names" },
  "file.chosen": { th: "เลือกแล้ว {{chosen}} จาก {{total}} พื้นที่", en: "{{chosen}} of {{total}} areas chosen" },
  "file.listed": {
    th: "แสดง {{shown}} จาก {{total}} ชื่อ พิมพ์เพื่อค้นหาชื่ออื่น",
    en: "{{shown}} of {{total}} names are listed: type to find others",
  },
  "file.none_found": { th: "ไม่มีชื่อที่มี “{{text}}”", en: "No name has “{{text}}” in it" },
  "file.together": {
    th: "พื้นที่ที่เลือกรวมเป็นรูปเดียว ส่วนที่ซ้อนกันนับครั้งเดียว",
    en: "The chosen areas become one shape; where they overlap they count once",
  },

  "fault.other": { th: "เปิดไฟล์ไม่สำเร็จ ลองอีกครั้ง", en: "The file could not be opened: try again" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof fileWords, string> {}
}

addWords(fileWords);
