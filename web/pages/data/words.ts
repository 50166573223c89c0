import { addWords, type Words } from "../../words/words.ts";

export const dataWords = {
  "data.title": { th: "ข้อมูลเปิด", en: "Open data" },
  "data.lead": {
    th: "ทุกชุดข้อมูลที่อยู่เบื้องหลังแผนที่ ดาวน์โหลดและนำไปใช้ต่อได้ ที่อยู่ของแต่ละไฟล์ไม่เปลี่ยน",
    en: "Every set of data behind the map, to download and use. The address of each file stays the same.",
  },
  "data.machines": { th: "สำหรับระบบบัญชีข้อมูล", en: "For data catalogues" },
  "data.docs": { th: "คู่มือ API", en: "Documentation of the API" },
  "data.contents": { th: "ชุดข้อมูล", en: "Data sets" },
  "data.source": { th: "ที่มา", en: "Source" },
  "data.licence": { th: "สัญญาอนุญาต", en: "Licence" },
  "data.facts": { th: "ข้อเท็จจริงของทางราชการ ไม่ระบุสัญญาอนุญาต", en: "Official facts; no licence is named" },
  "data.changed": { th: "ข้อมูล ณ", en: "As of" },
  "data.each": { th: "ตามแต่ละรายการ", en: "As each item says" },
  "data.fields": { th: "เขตข้อมูล {{count}} รายการ", en: "{{count}} fields" },
  "data.field": { th: "ชื่อในไฟล์", en: "Name in the file" },
  "data.meaning": { th: "ความหมาย", en: "Meaning" },
  "data.unit": { th: "หน่วย", en: "Unit" },
  "data.addresses": { th: "ที่อยู่", en: "Addresses" },
  "data.metadata": { th: "เมทาดาทา", en: "Metadata" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof dataWords, string> {}
}

addWords(dataWords);
