/** What better-auth refuses, as problems of ours. */
import type { Bilingual } from "../../data/area.ts";
import { ProblemError } from "../answers/problem.ts";
import { LONGEST_WAIT } from "./sign-in-waits.ts";

export function wrongCredentials(): ProblemError {
  return new ProblemError(401, { th: "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", en: "The user name or the password is wrong" });
}

export function tooOften(seconds: number): ProblemError {
  return new ProblemError(429, {
    th: `ลองผิดหลายครั้ง รออีก ${seconds} วินาทีแล้วลองใหม่`,
    en: `Too many wrong attempts: wait ${seconds} seconds and try again`,
  });
}

const WRONG_CODE: Bilingual = { th: "รหัสไม่ถูกต้องหรือหมดอายุ", en: "The code is wrong or too old" };
const SIGN_IN_AGAIN: Bilingual = {
  th: "หมดเวลายืนยันตัวตน กลับไปเข้าสู่ระบบใหม่",
  en: "The time for the code is over: sign in again",
};

export const wrongCode = () => new ProblemError(400, WRONG_CODE);

/** Answered as 400, in our words. */
const SAID: Readonly<Record<string, Bilingual>> = {
  INVALID_PASSWORD: { th: "รหัสผ่านเดิมไม่ถูกต้อง", en: "The present password is wrong" },
  PASSWORD_TOO_SHORT: {
    th: "รหัสผ่านใหม่ต้องมีอย่างน้อย 12 ตัวอักษร",
    en: "The new password needs at least 12 characters",
  },
  PASSWORD_TOO_LONG: {
    th: "รหัสผ่านใหม่ต้องไม่เกิน 128 ตัวอักษร",
    en: "The new password may have at most 128 characters",
  },
  INVALID_CODE: WRONG_CODE,
  INVALID_BACKUP_CODE: { th: "รหัสกู้คืนไม่ถูกต้องหรือใช้ไปแล้ว", en: "The recovery code is wrong or used up" },
  INVALID_TWO_FACTOR_COOKIE: SIGN_IN_AGAIN,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: SIGN_IN_AGAIN,
  ACCOUNT_DISABLED: { th: "บัญชีนี้ถูกปิดแล้ว ติดต่อผู้ดูแลระบบ", en: "This account is closed: ask an administrator" },
  TOTP_ALREADY_ENABLED: { th: "เปิดใช้การยืนยันขั้นที่สองอยู่แล้ว", en: "The second factor is on already" },
  TOTP_NOT_ENABLED: { th: "ยังไม่ได้เปิดใช้การยืนยันขั้นที่สอง", en: "There is no second factor yet" },
};

export async function refusalOf(response: Response): Promise<ProblemError> {
  const body = (await response.json().catch(() => ({}))) as { message?: string; code?: string };
  if (response.status === 429) return tooOften(Number(response.headers.get("x-retry-after") ?? LONGEST_WAIT));
  const code = body.code ?? "";
  const said = { value: body.code ?? String(response.status) };
  const words = Object.hasOwn(SAID, code) ? SAID[code] : undefined;
  if (words) return new ProblemError(400, words, said);
  if (response.status === 401) return new ProblemError(401, { th: "ต้องเข้าสู่ระบบก่อน", en: "Sign in first" }, said);
  const status = response.status === 403 ? 403 : response.status === 404 ? 404 : 400;
  return new ProblemError(status, { th: "คำขอนี้ใช้ไม่ได้", en: body.message ?? "This request cannot be used" }, said);
}
