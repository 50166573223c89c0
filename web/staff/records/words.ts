/** The words of the records of staff. */
import { addWords, type Words } from "../../words/words.ts";

export const recordsWords = {
  "records.title": { th: "ระเบียน", en: "Records" },
  "records.filters": { th: "ตัวกรอง", en: "Filters" },
  "records.search": { th: "ค้นหาชื่อ รหัส หรือ อปท.", en: "Name, key or LAO" },
  "records.found": { th: "{{total}} ระเบียน", en: "{{total}} records" },
  "records.how_to_open": { th: "กดที่แถวเพื่อเปิดระเบียน", en: "Press a row to open the record" },
  "records.none": { th: "ไม่มีระเบียนตามตัวกรองนี้", en: "No records match these filters" },
  "records.none_hint": {
    th: "ลองเลือกน้อยลง หรือล้างตัวกรอง บัญชีนี้เห็นเฉพาะจังหวัดในความรับผิดชอบ",
    en: "Choose less, or clear the filters. This account sees the provinces in its care alone.",
  },
  "records.clear": { th: "ล้างตัวกรอง", en: "Clear filters" },
  "records.columns": { th: "คอลัมน์", en: "Columns" },
  "records.selected": { th: "เลือกไว้ {{count}} ระเบียน", en: "{{count}} selected" },
  "records.select_all": { th: "เลือกทั้งหมดตามตัวกรอง ({{total}})", en: "Select all that match ({{total}})" },
  "records.select_none": { th: "ล้างการเลือก", en: "Select none" },
  "records.programme": { th: "โครงการ", en: "Programme" },
  "records.region": { th: "ภาค", en: "Region" },
  "records.province": { th: "จังหวัด", en: "Province" },
  "records.amphoe": { th: "อำเภอ/เขต", en: "Amphoe" },
  "records.lao": { th: "อปท.", en: "LAO" },
  "records.year": { th: "ปีที่เริ่ม", en: "Year begun" },
  "records.origin": { th: "ชุดข้อมูล", en: "Set" },
  "records.origin_demo": { th: "สาธิต", en: "Demonstration" },
  "records.origin_real": { th: "จริง", en: "Real" },
  "records.xlsx": { th: "ดาวน์โหลดเป็น Excel", en: "Download as Excel" },
  "records.status": { th: "สถานะ", en: "Status" },
  "records.status_published": { th: "ไม่มีการแก้ไขค้าง", en: "Nothing waiting" },
  "records.status_waiting": { th: "มีการแก้ไขรออนุมัติ", en: "A change waits" },
  "records.missing": { th: "ช่องที่ว่าง", en: "Empty fields" },
  "records.missing_any": { th: "ว่างอย่างน้อยหนึ่งช่อง", en: "At least one empty" },
  "records.point": { th: "พิกัด", en: "Point" },
  "records.key": { th: "รหัสรายการ", en: "Key" },
  "records.title_th": { th: "ชื่อไทย", en: "Thai name" },
  "records.title_en": { th: "ชื่ออังกฤษ", en: "English name" },
  "records.private": { th: "เห็นเฉพาะเจ้าหน้าที่", en: "Staff only" },
  "records.empty": { th: "ยังไม่มีข้อมูล", en: "No data yet" },
  "records.close": { th: "ปิด", en: "Close" },
  "records.detail": { th: "รายละเอียดระเบียน", en: "Record" },
  "records.loading": { th: "กำลังโหลดเพิ่ม…", en: "Loading more …" },
  "records.chosen": { th: "{{name}} ({{count}})", en: "{{name}} ({{count}})" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof recordsWords, string> {}
}

addWords(recordsWords);
