/** The words of changing many records together. */
import { addWords, type Words } from "../../../words/words.ts";

export const manyWords = {
  "many.open": { th: "แก้ไขพร้อมกัน", en: "Edit together" },
  "many.title": { th: "แก้ไขหลายระเบียน", en: "Edit many records" },
  "many.heading": { th: "แก้ไข {{total}} ระเบียน · {{programme}}", en: "Edit {{total}} records · {{programme}}" },
  "many.close": { th: "ปิดการแก้ไขหลายระเบียน", en: "Close editing many records" },
  "many.field": { th: "ช่องที่จะแก้", en: "Field" },
  "many.empty": { th: "เว้นว่างไว้ = ลบค่าในช่องนี้ของทุกระเบียนที่เลือก", en: "Left empty, the field is emptied in all." },
  "many.look": { th: "ดูก่อนส่ง", en: "Look before sending" },
  "many.looking": { th: "กำลังตรวจ…", en: "Checking …" },
  "many.send": { th: "ส่งให้อนุมัติ", en: "Send for approval" },
  "many.back": { th: "กลับไปแก้", en: "Back" },
  "many.same": { th: "ทุกระเบียนมีค่านี้อยู่แล้ว ไม่มีอะไรเปลี่ยน", en: "All hold this value already: nothing changes." },
  "many.wrong": { th: "ค่านี้ใช้กับ {{count}} ระเบียนไม่ได้", en: "{{count}} records cannot take this value" },
  "many.leave_out": { th: "ไม่เลือก {{count}} ระเบียนนี้", en: "Leave these {{count}} out" },
  "many.none": { th: "ระเบียนสาธิตแก้ไขไม่ได้", en: "Demonstration records are not edited" },
  "many.several": { th: "เลือกระเบียนของโครงการเดียวเพื่อแก้ไขพร้อมกัน", en: "To edit together, choose one programme" },
  "many.too_many": { th: "แก้ไขพร้อมกันได้ไม่เกิน {{most}} ระเบียน", en: "At most {{most}} records can be edited together" },
  "many.sent": { th: "ส่งแล้ว รออนุมัติ", en: "Sent: it waits for approval" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof manyWords, string> {}
}

addWords(manyWords);
