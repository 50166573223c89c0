/** The words that lead to the comparison, from the tabs and from the map. */
import { addWords, type Words } from "../../words/words.ts";

export const compareTitles = {
  "compare.title": { th: "เทียบ", en: "Compare" },
  "compare.on_map": { th: "เลือกไว้ {{total}} แห่ง", en: "Chosen to compare: {{total}}" },
  "compare.open": { th: "เปรียบเทียบ", en: "Compare" },
  "compare.clear": { th: "เลิกแสดง", en: "Take off" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof compareTitles, string> {}
}

addWords(compareTitles);
