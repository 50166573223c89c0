/** The words of the sheet that says what a number is made of. */
import { addWords, type Words } from "../words/words.ts";

export const originWords = {
  "origin.close": { th: "ปิด", en: "Close" },
  "origin.definition": { th: "นิยาม", en: "Definition" },
  "origin.set": { th: "ชุดข้อมูล", en: "Set" },
  "origin.set_published": { th: "ตามที่เผยแพร่", en: "As published" },
  "origin.set_own": { th: "ข้อมูลของคุณ เฉพาะในเบราว์เซอร์นี้", en: "Your data, only in this browser" },
  "origin.never_sent": {
    th: "ตัวเลขนี้คำนวณในเบราว์เซอร์จากไฟล์ของคุณ ไฟล์ไม่ถูกส่งออกไปที่ใด จึงไม่มีที่อยู่ให้ถาม",
    en: "This number was worked out in the browser from your file, which is sent nowhere: there is no address to ask.",
  },
  "origin.note": { th: "หมายเหตุ", en: "Note" },
  "origin.per_person": {
    th: "ประชากร {{whole}} คน (ทะเบียนสิ้นปี {{year}}) คิดต่อ 1,000 คน",
    en: "{{whole}} residents (end of {{year}}), per 1,000",
  },
  "origin.per_house": {
    th: "บ้าน {{whole}} หลัง (ทะเบียนสิ้นปี {{year}}) คิดต่อ 1,000 หลัง",
    en: "{{whole}} houses (end of {{year}}), per 1,000",
  },
  "origin.per_lao": { th: "{{whole}} อปท. ตามทะเบียน พ.ศ. {{year}}", en: "{{whole}} LAOs of the register of {{year}}" },
  "origin.set_register": { th: "ทะเบียน", en: "Register" },
  "origin.source": { th: "ที่มา", en: "Source" },
  "origin.as_of": { th: "ข้อมูล ณ", en: "As of" },
  "origin.records": { th: "จำนวนระเบียน", en: "Records" },
  "origin.withheld": { th: "ช่องที่ปกปิด", en: "Withheld cells" },
  "origin.denominator": { th: "ตัวหาร", en: "Denominator" },
  "origin.laos": { th: "{{laos}} อปท. ตามทะเบียน พ.ศ. {{year}}", en: "{{laos}} LAOs of the register of {{year}}" },
  "origin.address": { th: "ที่อยู่ที่ให้ตัวเลขเดียวกัน", en: "Address that returns the same number" },
  "origin.path": { th: "ในคำตอบ: {{path}}", en: "In the answer: {{path}}" },
  "origin.def_coverage": {
    th: "อปท. ที่มีอย่างน้อยหนึ่งระเบียน หารด้วย อปท. ทั้งหมดของพื้นที่",
    en: "LAOs with at least one record, divided by all LAOs of the area",
  },
  "origin.def_laos": { th: "อปท. ที่มีอย่างน้อยหนึ่งระเบียน", en: "LAOs with at least one record" },
  "origin.def_sites": { th: "จำนวนระเบียนในพื้นที่", en: "Number of records in the area" },
  "origin.houses": {
    th: "บ้าน {{houses}} หลังในทะเบียนราษฎรสิ้นปี {{year}}",
    en: "{{houses}} houses registered at the end of {{year}}",
  },
  "origin.def_households_per_1000_houses": {
    th: "ครัวเรือนจากทุกระเบียนในพื้นที่ ต่อบ้านในทะเบียนราษฎร 1,000 หลัง",
    en: "Households of all records in the area, per 1,000 registered houses",
  },
  "origin.def_sum": {
    th: "ผลรวมของ “{{title}}” จากทุกระเบียนในพื้นที่",
    en: "Sum of “{{title}}” over all records in the area",
  },
  "origin.def_until": { th: "นับสะสมถึงปี {{year}}", en: "counted up to {{year}}" },
  "origin.def_in": { th: "นับเฉพาะที่เริ่มในปี {{year}}", en: "only what began in {{year}}" },
  "origin.def_area_laos": {
    th: "องค์กรปกครองส่วนท้องถิ่นในพื้นที่ รวม 50 เขตของกรุงเทพฯ ไม่นับ อบจ.",
    en: "Local administrative organisations of the area, with the 50 districts of Bangkok, without provincial ones",
  },
  "origin.def_area_population": {
    th: "ผู้มีชื่อในทะเบียนราษฎรสิ้นปี {{year}}",
    en: "Registered residents at the end of {{year}}",
  },
  "origin.def_houses": { th: "บ้านในทะเบียนราษฎรสิ้นปี {{year}}", en: "Registered houses at the end of {{year}}" },
  "origin.def_values_province": {
    th: "ต่ำสุดถึงสูงสุดของ {{count}} จังหวัด",
    en: "lowest to highest of {{count}} provinces",
  },
  "origin.def_values_lao": { th: "ต่ำสุดถึงสูงสุดของ {{count}} อปท.", en: "lowest to highest of {{count}} LAOs" },
  "origin.def_gaps": {
    th: "อปท. ในพื้นที่ที่ยังไม่มีระเบียนของโครงการที่เลือก",
    en: "LAOs of the area without a record of the chosen programmes",
  },
  "origin.def_next_people": {
    th: "ผู้มีชื่อในทะเบียนราษฎรของ {{laos}} อปท. แรกในรายการ ซึ่งยังไม่มีระเบียนของโครงการ รวมกัน",
    en: "Registered residents of the first {{laos}} LAOs of the list together, which have no record of the programme yet",
  },
  "origin.def_next_houses": {
    th: "บ้านในทะเบียนราษฎรของ {{laos}} อปท. แรกในรายการ ซึ่งยังไม่มีระเบียนของโครงการ รวมกัน",
    en: "Registered houses of the first {{laos}} LAOs of the list together, which have no record of the programme yet",
  },
  "origin.def_reach_before": {
    th: "ส่วนที่อยู่ใน อปท. ที่มีอย่างน้อยหนึ่งระเบียนแล้ว",
    en: "The part in LAOs that have at least one record already",
  },
  "origin.def_reach_after": {
    th: "ส่วนที่อยู่ใน อปท. ที่มีอย่างน้อยหนึ่งระเบียนแล้ว เมื่อรวม {{laos}} อปท. ในรายการ",
    en: "The part in LAOs that have at least one record already, with the {{laos}} LAOs of the list",
  },
  "origin.all_laos": {
    th: "อปท. ทั้งหมดของพื้นที่ ตามทะเบียน พ.ศ. {{year}}",
    en: "All LAOs of the area, in the register of {{year}}",
  },
  "origin.all_people": {
    th: "ผู้มีชื่อในทะเบียนราษฎรทั้งหมดของพื้นที่สิ้นปี {{year}}",
    en: "All registered residents of the area at the end of {{year}}",
  },
  "origin.all_houses": {
    th: "บ้านในทะเบียนราษฎรทั้งหมดของพื้นที่สิ้นปี {{year}}",
    en: "All registered houses of the area at the end of {{year}}",
  },
  "origin.def_published": { th: "ตามที่แหล่งเผยแพร่ ไม่ได้คำนวณใหม่", en: "As its source published it; not computed anew" },
  "origin.register_source": { th: "กรมการปกครอง", en: "Department of Provincial Administration" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof originWords, string> {}
}

addWords(originWords);
