/** The words of remembered headings. */
import { addWords, type Words } from "../../../words/words.ts";

export const rememberedWords = {
  "remembered.title": { th: "หัวคอลัมน์ที่จำไว้ ({{count}})", en: "Remembered headings ({{count}})" },
  "remembered.hint": {
    th: "ไฟล์ต่อไปของโครงการนี้ที่มีหัวคอลัมน์เหล่านี้จะใช้ตามที่เลือก โดยไม่ถามอีก",
    en: "Files of this programme with these headings are read as chosen, without asking again.",
  },
  "remembered.forget": { th: "ลืม", en: "Forget" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof rememberedWords, string> {}
}

addWords(rememberedWords);
