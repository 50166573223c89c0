import { addWords, type Words } from "../../words/words.ts";

const offlineWords = {
  "offline.kept": {
    th: "ติดต่อเซิร์ฟเวอร์ไม่ได้ จึงแสดงข้อมูลที่เก็บไว้เมื่อ {{when}}",
    en: "The server cannot be reached: this was kept on {{when}}",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof offlineWords, string> {}
}

addWords(offlineWords);
