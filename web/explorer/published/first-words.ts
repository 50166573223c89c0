/** The words that lead to what was published. */
import { addWords, type Words } from "../../words/words.ts";

export const publishedTitles = {
  "published.title": { th: "ที่เผยแพร่แล้ว", en: "As published" },
  "published.open_nation": { th: "ดูตัวเลขที่เผยแพร่แล้ว พร้อมที่มา", en: "Figures as published, with their sources" },
  "published.open_one": { th: "ที่เผยแพร่แล้ว {{count}} ตัวเลข", en: "{{count}} published figure" },
  "published.open_other": { th: "ที่เผยแพร่แล้ว {{count}} ตัวเลข", en: "{{count}} published figures" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof publishedTitles, string> {}
}

addWords(publishedTitles);
