import type { Bilingual } from "../../data/area.ts";

/** SQLSTATE of PostgreSQL when the file system takes no more. */
const CODE = "53100";

/** What is told then. The transaction is undone, so nothing is half written. */
export const DISK_FULL: Bilingual = {
  th: "ดิสก์ของฐานข้อมูลเต็ม ไม่มีอะไรเปลี่ยน ให้ผู้ดูแลระบบเพิ่มพื้นที่แล้วลองอีกครั้ง",
  en: "The disk of the database is full and nothing was changed: make room on it and try again",
};

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === CODE;
}
