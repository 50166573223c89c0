/** Why a backup could not be written or restored, in words for the person at the terminal, Thai first. */
import type { Bilingual } from "../../data/area.ts";

export class BackupFault extends Error {
  constructor({ th, en }: Bilingual, options?: ErrorOptions) {
    super(`${th}\n${en}`, options);
  }
}

export function notABackup(path: string): BackupFault {
  return new BackupFault({ th: `${path} ไม่ใช่ไฟล์สำรองของระบบนี้`, en: `${path} is no backup of this product.` });
}

export function cutShort(path: string): BackupFault {
  return new BackupFault({
    th: `${path} ขาดตอนท้าย ใช้ไม่ได้ ไม่มีอะไรเปลี่ยน ให้ใช้ไฟล์สำรองอื่น`,
    en: `${path} ends too early. Nothing was changed: use another backup.`,
  });
}

export function damaged(path: string, where: string): BackupFault {
  return new BackupFault({
    th: `${path} เสียหาย (${where}) ไม่มีอะไรเปลี่ยน ให้ใช้ไฟล์สำรองอื่น`,
    en: `${path} is damaged (${where}). Nothing was changed: use another backup.`,
  });
}

/** By the code of the system. */
const SYSTEM: Readonly<Record<string, Bilingual>> = {
  ENOENT: { th: "ไม่พบไฟล์หรือโฟลเดอร์", en: "There is no such file or folder" },
  EACCES: { th: "ไม่มีสิทธิ์ใช้ไฟล์หรือโฟลเดอร์นี้", en: "The file or folder may not be used" },
  EISDIR: { th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "This is a folder, no file" },
  ENOSPC: { th: "ดิสก์เต็ม", en: "The disk is full" },
  EROFS: { th: "ดิสก์นี้เขียนไม่ได้", en: "The disk cannot be written to" },
};

/** What the system said of a file, as a sentence; any other error as it is. */
export function fileFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = SYSTEM[code];
  if (!sentence) return error;
  return new BackupFault({ th: `${sentence.th}: ${path}`, en: `${sentence.en}: ${path}` }, { cause: error });
}
