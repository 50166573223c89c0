/** The words of one's own account. */
import { addWords, type Words } from "../../words/words.ts";

export const ownAccountWords = {
  "own_account.title": { th: "บัญชีของฉัน", en: "My account" },
  "own_account.password": { th: "รหัสผ่าน", en: "Password" },
  "own_account.password_hint": {
    th: "เมื่อเปลี่ยนแล้ว เครื่องอื่นที่เข้าสู่ระบบไว้จะออกจากระบบทั้งหมด",
    en: "After a change all other places where you are signed in are signed out.",
  },
  "own_account.password_changed": { th: "เปลี่ยนรหัสผ่านแล้ว", en: "The password was changed" },
  "own_account.second": { th: "ยืนยันตัวตนขั้นที่สอง", en: "Second factor" },
  "own_account.second_on": {
    th: "เปิดใช้อยู่: เข้าสู่ระบบต้องใช้รหัสจากแอปด้วย",
    en: "On: signing in also asks for the code of your app.",
  },
  "own_account.second_off": {
    th: "ยังไม่เปิดใช้ เมื่อเปิดแล้ว ผู้ที่รู้เพียงรหัสผ่านจะเข้าสู่ระบบไม่ได้ ใช้แอปยืนยันตัวตนในโทรศัพท์ เช่น Google Authenticator",
    en: "Off. Once it is on, knowing the password alone lets nobody in. It needs an authenticator app on your telephone.",
  },
  "own_account.second_begin": { th: "เริ่มเปิดใช้", en: "Set it up" },
  "own_account.second_scan": {
    th: "สแกนภาพนี้ด้วยแอป หรือพิมพ์รหัสลับด้านล่าง แล้วกรอกรหัส 6 หลักที่แอปแสดง",
    en: "Scan this with the app, or type the secret below into it. Then enter the 6 digits that it shows.",
  },
  "own_account.second_qr": { th: "คิวอาร์โค้ดสำหรับแอปยืนยันตัวตน", en: "QR code for the authenticator app" },
  "own_account.second_secret": { th: "รหัสลับสำหรับพิมพ์เอง", en: "Secret, to type" },
  "own_account.second_code": { th: "รหัส 6 หลัก", en: "6 digits" },
  "own_account.second_confirm": { th: "ยืนยันและเปิดใช้", en: "Confirm and switch on" },
  "own_account.second_off_button": { th: "ปิดการยืนยันขั้นที่สอง", en: "Switch it off" },
  "own_account.recovery": { th: "รหัสกู้คืน", en: "Recovery codes" },
  "own_account.recovery_hint": {
    th: "แสดงครั้งเดียว พิมพ์หรือจดเก็บไว้ในที่ปลอดภัย แต่ละรหัสใช้แทนแอปได้หนึ่งครั้งเมื่อโทรศัพท์หาย",
    en: "Shown this once. Print or write them down and keep them safe. Each stands in for the app once, should the telephone be lost.",
  },
  "own_account.recovery_copy": { th: "คัดลอกรหัสกู้คืน", en: "Copy the recovery codes" },
  "own_account.recovery_kept": { th: "เก็บรหัสไว้แล้ว", en: "I have kept them" },
  "own_account.sessions": { th: "เครื่องที่เข้าสู่ระบบอยู่", en: "Where you are signed in" },
  "own_account.session_this": { th: "เครื่องนี้", en: "here" },
  "own_account.session_since": { th: "ตั้งแต่ {{time}}", en: "since {{time}}" },
  "own_account.session_end": { th: "ให้ออกจากระบบ", en: "Sign out there" },
  "own_account.sign_out_everywhere": { th: "ออกจากระบบทุกเครื่อง", en: "Sign out everywhere" },
  "own_account.unknown_browser": { th: "ไม่ทราบเบราว์เซอร์", en: "Unknown browser" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof ownAccountWords, string> {}
}

addWords(ownAccountWords);
