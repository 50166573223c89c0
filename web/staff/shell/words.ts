/** The words around all sections of the staff's pages. */
import { addWords, type Words } from "../../words/words.ts";

export const staffShellWords = {
  "staff.title": { th: "สำหรับเจ้าหน้าที่", en: "Staff" },
  "staff.skip": { th: "ข้ามไปที่เนื้อหา", en: "Skip to the content" },
  "staff.sections": { th: "ส่วนของหน้าเจ้าหน้าที่", en: "Sections for staff" },
  "staff.other_language": { th: "English", en: "ไทย" },
  "staff.other_language_hint": { th: "Read this page in English", en: "อ่านหน้านี้เป็นภาษาไทย" },
  "staff.sign_out": { th: "ออกจากระบบ", en: "Sign out" },
  "staff.nation": { th: "ทั้งประเทศ", en: "the whole nation" },
  "staff.provinces": { th: "{{count}} จังหวัด", en: "{{count}} provinces" },
  "staff.role_viewer": { th: "ผู้ดูข้อมูล", en: "Viewer" },
  "staff.role_editor": { th: "ผู้แก้ไขข้อมูล", en: "Editor" },
  "staff.role_approver": { th: "ผู้อนุมัติ", en: "Approver" },
  "staff.role_administrator": { th: "ผู้ดูแลระบบ", en: "Administrator" },
  "staff.denied": { th: "บัญชีนี้ไม่มีสิทธิ์ใช้ส่วนนี้", en: "This account may not use this section" },
  "staff.denied_hint": {
    th: "ถ้าจำเป็นต้องใช้ ติดต่อผู้ดูแลระบบ",
    en: "If you need it, ask an administrator.",
  },
  "staff.no_section": { th: "ไม่มีหน้านี้", en: "There is no such page" },
  "staff.no_section_hint": { th: "เลือกส่วนอื่นจากเมนูด้านบน", en: "Choose another section from the menu above." },
  "staff.away": { th: "ติดต่อฐานข้อมูลไม่ได้ชั่วคราว", en: "The database cannot be reached for the moment" },
  "staff.away_hint": {
    th: "สิ่งที่พิมพ์ไว้ยังอยู่ ระบบจะลองใหม่เอง อย่าเพิ่งปิดหน้านี้",
    en: "What you typed is still here. This page tries again by itself; do not close it yet.",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof staffShellWords, string> {}
}

addWords(staffShellWords);
