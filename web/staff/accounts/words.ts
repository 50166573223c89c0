/** The words of the accounts of staff. */
import { addWords, type Words } from "../../words/words.ts";

export const accountsWords = {
  "accounts.title": { th: "บัญชีเจ้าหน้าที่", en: "Accounts" },
  "accounts.add": { th: "เพิ่มบัญชี", en: "Add an account" },
  "accounts.list": { th: "บัญชีทั้งหมด", en: "All accounts" },
  "accounts.username": { th: "ชื่อผู้ใช้", en: "User name" },
  "accounts.username_hint": {
    th: "ตัวอักษรอังกฤษ ตัวเลข จุด หรือขีดล่าง 3–40 ตัว",
    en: "3–40 of a–z, 0–9, dot and underscore",
  },
  "accounts.name": { th: "ชื่อ–นามสกุล หรือตำแหน่ง", en: "Name or office" },
  "accounts.email": { th: "อีเมลที่ใช้กับ {{provider}} (ถ้ามี)", en: "E-mail address at {{provider}} (if any)" },
  "accounts.email_hint": {
    th: "ผู้ที่เข้าผ่านหน่วยงานด้วยอีเมลนี้ซึ่งยืนยันแล้ว จะได้ใช้บัญชีนี้",
    en: "Whoever signs in there with this verified address gets this account.",
  },
  "accounts.email_linked_hint": {
    th: "ผูกกับหน่วยงานแล้ว เปลี่ยนหรือลบอีเมล การผูกเดิมจะสิ้นสุดและเจ้าของบัญชีต้องเข้าสู่ระบบใหม่",
    en: "Linked. With another address, or none, the present link ends and the person has to sign in again.",
  },
  "accounts.is_linked": { th: "เข้าผ่านหน่วยงานด้วย {{email}}", en: "signs in through the office as {{email}}" },
  "accounts.is_awaited": {
    th: "รอเข้าผ่านหน่วยงานครั้งแรกด้วย {{email}}",
    en: "may sign in through the office as {{email}}",
  },
  "accounts.role": { th: "บทบาท", en: "Role" },
  "accounts.role_hint_viewer": { th: "ดูระเบียนในพื้นที่", en: "Sees the records of the area" },
  "accounts.role_hint_editor": { th: "ดู และเสนอแก้ไขหรือนำเข้าข้อมูล", en: "Also proposes edits and imports" },
  "accounts.role_hint_approver": { th: "ดู แก้ไข และอนุมัติให้เผยแพร่", en: "Also approves what is published" },
  "accounts.role_hint_administrator": { th: "ทำได้ทุกอย่าง รวมทั้งจัดการบัญชี", en: "May do all of it, and manages accounts" },
  "accounts.scope": { th: "พื้นที่รับผิดชอบ", en: "Area in their care" },
  "accounts.scope_nation": { th: "ทั้งประเทศ", en: "The whole nation" },
  "accounts.scope_provinces": { th: "เฉพาะบางจังหวัด", en: "Some provinces" },
  "accounts.scope_region": { th: "เลือกทั้งภาค", en: "A whole region" },
  "accounts.scope_none": { th: "เลือกอย่างน้อยหนึ่งจังหวัด", en: "Choose at least one province" },
  "accounts.scope_chosen": { th: "เลือกแล้ว {{count}} จังหวัด", en: "{{count}} provinces chosen" },
  "accounts.provinces": { th: "จังหวัด", en: "Provinces" },
  "accounts.save": { th: "บันทึก", en: "Save" },
  "accounts.cancel": { th: "ยกเลิก", en: "Cancel" },
  "accounts.edit": { th: "แก้ไข", en: "Edit" },
  "accounts.edit_of": { th: "แก้ไขบัญชี {{name}}", en: "Edit {{name}}" },
  "accounts.disable": { th: "ปิดบัญชี", en: "Disable" },
  "accounts.enable": { th: "เปิดบัญชีอีกครั้ง", en: "Enable again" },
  "accounts.reset": { th: "ตั้งรหัสผ่านใหม่", en: "Reset the password" },
  "accounts.reset_sure": {
    th: "รหัสผ่านเดิมและการยืนยันขั้นที่สองของ {{name}} จะใช้ไม่ได้ทันที",
    en: "The present password and second factor of {{name}} end at once.",
  },
  "accounts.disable_sure": {
    th: "{{name}} จะออกจากระบบทันทีและเข้าสู่ระบบไม่ได้ เปิดบัญชีอีกครั้งได้ภายหลัง",
    en: "{{name}} is signed out at once and can no longer sign in. The account can be enabled again.",
  },
  "accounts.is_disabled": { th: "ปิดแล้ว", en: "disabled" },
  "accounts.is_new": { th: "ยังไม่ตั้งรหัสผ่านเอง", en: "has a one-time password" },
  "accounts.has_second": { th: "ยืนยันสองขั้น", en: "second factor" },
  "accounts.once_title": { th: "รหัสผ่านชั่วคราวของ {{name}}", en: "One-time password of {{name}}" },
  "accounts.once_hint": {
    th: "แสดงครั้งเดียว บอกเจ้าของบัญชีทางโทรศัพท์หรือด้วยตนเอง ต้องเปลี่ยนเมื่อเข้าสู่ระบบครั้งแรก",
    en: "Shown this once. Tell it to the person by telephone or in person; it is changed at the first sign-in.",
  },
  "accounts.once_copy": { th: "คัดลอกรหัสผ่าน", en: "Copy the password" },
  "accounts.once_done": { th: "แจ้งแล้ว ซ่อนรหัสผ่าน", en: "Told; hide it" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof accountsWords, string> {}
}

addWords(accountsWords);
