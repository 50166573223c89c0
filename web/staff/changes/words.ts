/** The words of sets of changes. */
import { addWords, type Words } from "../../words/words.ts";

export const changesWords = {
  "changes.title": { th: "สิ่งที่จะเปลี่ยน", en: "What changes" },
  "changes.see": { th: "ดูชุดการแก้ไขที่ {{id}}", en: "See set of changes {{id}}" },
  "changes.show": { th: "แสดง", en: "Show" },
  "changes.all": { th: "ทั้งหมด", en: "All" },
  "changes.added": { th: "เพิ่มใหม่", en: "New" },
  "changes.changed": { th: "แก้ไข", en: "Changed" },
  "changes.removed": { th: "นำออก", en: "Gone" },
  "changes.same": {
    th: "เหมือนเดิม {{total}} ระเบียน ไม่แสดงในรายการนี้",
    en: "{{total}} stay as they are and are not listed",
  },
  "changes.of_lao": { th: "เฉพาะ อปท. ที่เลือก", en: "Only the LAO that was chosen" },
  "changes.everywhere": { th: "แสดงทุก อปท.", en: "Show all LAOs" },
  "changes.more": { th: "แสดงเพิ่ม", en: "Show more" },
  "changes.row": { th: "แถว {{row}} ของไฟล์", en: "Row {{row}} of the file" },
  "changes.totals": { th: "ยอดของข้อมูลจริงในโครงการ", en: "Totals of the programme's real records" },
  "changes.records": { th: "ระเบียน", en: "Records" },
  "changes.before": { th: "ก่อน", en: "Before" },
  "changes.after": { th: "หลัง", en: "After" },
  "changes.withheld": {
    th: "อปท. {{total}} แห่งมียอดน้อย ตัวเลขจะไม่แสดงต่อสาธารณะ",
    en: "{{total}} LAOs have small sums, which the public will not see",
  },
  "changes.kind_import": { th: "นำเข้าจากไฟล์", en: "Import" },
  "changes.kind_edit": { th: "แก้ไขระเบียน", en: "Edit" },
  "changes.kind_delete": { th: "ลบระเบียน", en: "Deletion" },
  "changes.kind_revert": { th: "ย้อนกลับ", en: "Taken back" },
  "changes.state_draft": { th: "ร่าง", en: "Draft" },
  "changes.state_waiting": { th: "รออนุมัติ", en: "Waiting" },
  "changes.state_published": { th: "เผยแพร่แล้ว", en: "Published" },
  "changes.state_rejected": { th: "ไม่อนุมัติ", en: "Rejected" },
  "changes.state_reverted": { th: "ย้อนกลับแล้ว", en: "Taken back" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof changesWords, string> {}
}

addWords(changesWords);
