/** The words of editing one record. */
import { addWords, type Words } from "../../../words/words.ts";

export const editWords = {
  "edit.edit": { th: "แก้ไขระเบียน", en: "Edit the record" },
  "edit.demo": {
    th: "ระเบียนสาธิตแก้ไขไม่ได้ นำเข้าข้อมูลจริงของโครงการนี้ก่อน",
    en: "Demonstration records are not edited. Import real data of this programme first.",
  },
  "edit.required": { th: "ช่องที่มี * ต้องกรอก", en: "Fields with * are required." },
  "edit.unknown": { th: "ไม่ระบุ", en: "Not known" },
  "edit.inside": { th: "พิกัดอยู่ใน {{name}}", en: "The point lies in {{name}}." },
  "edit.elsewhere": {
    th: "พิกัดอยู่ใน {{name}} ไม่ใช่ อปท. ที่เลือก",
    en: "The point lies in {{name}}, not in the chosen LAO.",
  },
  "edit.take_lao": { th: "ใช้ อปท. นี้", en: "Take this LAO" },
  "edit.outside": { th: "พิกัดนี้ไม่อยู่ใน อปท. ใดของไทย", en: "The point lies in no LAO of Thailand." },
  "edit.send": { th: "ส่งให้อนุมัติ", en: "Send for approval" },
  "edit.sending": { th: "กำลังส่ง…", en: "Sending …" },
  "edit.cancel": { th: "ยกเลิกการแก้ไข", en: "Cancel editing" },
  "edit.wrong": { th: "แก้ช่องที่มีข้อผิดพลาดก่อนส่ง", en: "Correct the marked fields before sending." },
  "edit.kept": {
    th: "สิ่งที่พิมพ์ไว้ยังอยู่ ลองส่งอีกครั้งได้",
    en: "What you typed is still here; you can send it again.",
  },
  "edit.waiting": { th: "รออนุมัติ", en: "Waiting for approval" },
  "edit.waiting_text": {
    th: "ผู้อนุมัติของจังหวัดจะตรวจก่อนเผยแพร่ ค่าเดิมยังแสดงอยู่จนกว่าจะอนุมัติ",
    en: "An approver of the province looks at it first; until then the present values are shown.",
  },
  "edit.delete": { th: "ลบระเบียน", en: "Delete the record" },
  "edit.delete_title": { th: "ลบระเบียนนี้หรือไม่", en: "Delete this record?" },
  "edit.delete_text": {
    th: "การลบต้องรออนุมัติ และย้อนกลับได้ภายหลังโดยไม่เสียข้อมูล",
    en: "The deletion waits for approval, and can be undone later without loss.",
  },
  "edit.delete_sure": { th: "ส่งคำขอลบ", en: "Ask for the deletion" },
  "edit.delete_keep": { th: "ไม่ลบ", en: "Keep it" },
  "edit.stale": { th: "มีผู้แก้ไขระเบียนนี้ระหว่างที่พิมพ์", en: "Somebody changed this record while you typed" },
  "edit.stale_text": {
    th: "เทียบทีละช่องด้านล่าง สิ่งที่พิมพ์ไว้ยังอยู่",
    en: "Compare field by field below; what you typed is still here.",
  },
  "edit.field": { th: "ช่อง", en: "Field" },
  "edit.seen": { th: "ตอนเปิดแก้ไข", en: "When you began" },
  "edit.now": { th: "ค่าปัจจุบัน", en: "Now" },
  "edit.typed": { th: "ที่พิมพ์ไว้", en: "Yours" },
  "edit.rebase": { th: "แก้ต่อจากค่าปัจจุบัน โดยเก็บช่องที่แก้ไว้", en: "Go on from the present values, keeping my changes" },
  "edit.drop": { th: "ทิ้งที่พิมพ์ไว้ ใช้ค่าปัจจุบัน", en: "Drop mine and take the present values" },
  "edit.unit_share": { th: "สัดส่วน", en: "share" },
  "edit.unit_record": { th: "ระเบียน", en: "records" },
  "edit.unit_programme": { th: "โครงการ", en: "programmes" },
  "edit.unit_person": { th: "คน", en: "people" },
  "edit.unit_household": { th: "ครัวเรือน", en: "households" },
  "edit.unit_baht": { th: "บาท", en: "baht" },
  "edit.unit_place": { th: "ที่", en: "places" },
  "edit.unit_rai": { th: "ไร่", en: "rai" },
  "edit.unit_community": { th: "ชุมชน", en: "communities" },
  "edit.unit_event": { th: "เหตุการณ์", en: "events" },
  "edit.unit_house": { th: "หลัง", en: "houses" },
  "edit.unit_per_1000_houses": { th: "ต่อบ้าน 1,000 หลัง", en: "per 1,000 houses" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof editWords, string> {}
}

addWords(editWords);
