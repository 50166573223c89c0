/** The words of a record's history. */
import { addWords, type Words } from "../../../words/words.ts";

export const historyWords = {
  "history.title": { th: "ประวัติการแก้ไข", en: "History" },
  "history.none": { th: "ยังไม่มีการแก้ไขผ่านระบบนี้", en: "No changes were made here yet." },
  "history.command_line": { th: "ผู้ดูแลเซิร์ฟเวอร์", en: "whoever runs the server" },
  "history.made": { th: "โดย {{author}} เมื่อ {{time}} น.", en: "by {{author}}, {{time}}" },
  "history.decided": { th: "ตัดสินโดย {{author}} เมื่อ {{time}} น.", en: "Decided by {{author}}, {{time}}" },
  "history.file": { th: "จากไฟล์ {{file}}", en: "From the file {{file}}" },
  "history.row": { th: "จากไฟล์ {{file}} แถว {{row}}", en: "From the file {{file}}, row {{row}}" },
  "history.reason": { th: "เหตุผล: {{reason}}", en: "Reason: {{reason}}" },
  "history.empty": { th: "ว่าง", en: "empty" },
  "history.deleted": { th: "ลบทั้งระเบียน", en: "The whole record is deleted." },
  "history.kind_import": { th: "นำเข้า", en: "Import" },
  "history.kind_edit": { th: "แก้ไข", en: "Edit" },
  "history.kind_delete": { th: "ลบ", en: "Deletion" },
  "history.kind_revert": { th: "ย้อนกลับ", en: "Taken back" },
  "history.state_draft": { th: "ร่าง", en: "draft" },
  "history.state_waiting": { th: "รออนุมัติ", en: "waiting for approval" },
  "history.state_published": { th: "เผยแพร่แล้ว", en: "published" },
  "history.state_rejected": { th: "ไม่อนุมัติ", en: "rejected" },
  "history.state_reverted": { th: "เผยแพร่แล้ว และย้อนกลับแล้ว", en: "published, then taken back" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof historyWords, string> {}
}

addWords(historyWords);
