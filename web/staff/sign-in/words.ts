/** The words of signing in. */
import { addWords, type Words } from "../../words/words.ts";

export const signInWords = {
  "sign_in.title": { th: "เข้าสู่ระบบ", en: "Sign in" },
  "sign_in.intro": {
    th: "สำหรับเจ้าหน้าที่ที่มีบัญชีเท่านั้น ขอบัญชีหรือรหัสผ่านใหม่ได้จากผู้ดูแลระบบ",
    en: "For staff with an account. Administrators give accounts and new passwords.",
  },
  "sign_in.again": {
    th: "การเข้าสู่ระบบหมดอายุ เข้าสู่ระบบอีกครั้งเพื่อทำต่อ สิ่งที่พิมพ์ไว้ยังอยู่",
    en: "Your session has ended. Sign in again to go on; what you typed is still here.",
  },
  "sign_in.username": { th: "ชื่อผู้ใช้", en: "User name" },
  "sign_in.password": { th: "รหัสผ่าน", en: "Password" },
  "sign_in.submit": { th: "เข้าสู่ระบบ", en: "Sign in" },
  "sign_in.with": { th: "เข้าสู่ระบบด้วย {{name}}", en: "Sign in with {{name}}" },
  "sign_in.unknown": {
    th: "ยังไม่มีบัญชีสำหรับคุณที่นี่ หรือหน่วยงานยังไม่ได้ยืนยันอีเมลของคุณ ติดต่อผู้ดูแลระบบ",
    en: "There is no account for you here yet, or your office has not verified your e-mail address. Ask an administrator.",
  },
  "sign_in.closed": {
    th: "บัญชีของคุณถูกปิดแล้ว ติดต่อผู้ดูแลระบบ",
    en: "Your account is closed. Ask an administrator.",
  },
  "sign_in.cancelled": {
    th: "ยกเลิกการเข้าสู่ระบบผ่านหน่วยงานแล้ว",
    en: "Signing in through your office was cancelled.",
  },
  "sign_in.expired": {
    th: "ใช้เวลานานเกินไป หรือเริ่มจากเบราว์เซอร์อื่น เข้าสู่ระบบใหม่อีกครั้ง",
    en: "It took too long, or began in another browser. Sign in again.",
  },
  "sign_in.refused": {
    th: "คำตอบจากระบบของหน่วยงานไม่ผ่านการตรวจสอบ ลองอีกครั้ง หากยังไม่ได้ แจ้งผู้ดูแลระบบให้ตรวจการตั้งค่า",
    en: "The answer of your office's sign-in did not pass the check. Try again; if it stays so, tell an administrator to look at the settings.",
  },
  "sign_in.clock": {
    th: "นาฬิกาของเครื่องแม่ข่ายกับของระบบหน่วยงานไม่ตรงกัน จึงตรวจคำตอบไม่ได้ แจ้งผู้ดูแลระบบให้ตั้งนาฬิกาของเครื่องแม่ข่าย ระหว่างนี้ใช้ชื่อผู้ใช้และรหัสผ่าน",
    en: "The clocks of this server and of your office's sign-in differ, so its answer cannot be checked. Tell an administrator to set the server's clock; until then use your user name and password.",
  },
  "sign_in.away": {
    th: "ติดต่อระบบยืนยันตัวตนของหน่วยงานไม่ได้ ลองใหม่ภายหลัง หรือใช้ชื่อผู้ใช้และรหัสผ่าน",
    en: "Your office's sign-in cannot be reached. Try again later, or use your user name and password.",
  },
  "sign_in.public": { th: "ไปที่แผนที่สำหรับประชาชน", en: "To the public map" },
  "sign_in.code_title": { th: "ยืนยันตัวตนขั้นที่สอง", en: "Second step" },
  "sign_in.code": { th: "รหัส 6 หลักจากแอปยืนยันตัวตน", en: "The 6 digits of your authenticator app" },
  "sign_in.recovery": { th: "รหัสกู้คืน", en: "Recovery code" },
  "sign_in.use_recovery": { th: "ไม่มีโทรศัพท์: ใช้รหัสกู้คืน", en: "No telephone: use a recovery code" },
  "sign_in.use_code": { th: "ใช้รหัสจากแอป", en: "Use the code of the app" },
  "sign_in.verify": { th: "ยืนยัน", en: "Confirm" },
  "sign_in.back": { th: "กลับไปหน้าเข้าสู่ระบบ", en: "Back to signing in" },
  "password.first_title": { th: "ตั้งรหัสผ่านของคุณ", en: "Choose a password of your own" },
  "password.first_intro": {
    th: "รหัสผ่านชั่วคราวมีผู้อื่นเห็นแล้ว ต้องเปลี่ยนก่อนใช้งาน",
    en: "Somebody else has seen the one-time password. Change it before you go on.",
  },
  "password.once": { th: "รหัสผ่านชั่วคราว", en: "One-time password" },
  "password.present": { th: "รหัสผ่านปัจจุบัน", en: "Present password" },
  "password.new": { th: "รหัสผ่านใหม่", en: "New password" },
  "password.new_hint": {
    th: "อย่างน้อย 12 ตัวอักษร ใช้ภาษาไทยและเว้นวรรคได้",
    en: "At least 12 characters; Thai letters and spaces may be used.",
  },
  "password.again": { th: "รหัสผ่านใหม่อีกครั้ง", en: "The new password again" },
  "password.differs": { th: "รหัสผ่านใหม่สองช่องไม่ตรงกัน", en: "The two new passwords differ" },
  "password.change": { th: "เปลี่ยนรหัสผ่าน", en: "Change the password" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof signInWords, string> {}
}

addWords(signInWords);
