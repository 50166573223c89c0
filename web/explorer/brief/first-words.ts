/** The word that leads to the one-page brief. */
import { addWords, type Words } from "../../words/words.ts";

export const briefTitle = {
  "brief.open": { th: "สรุปหนึ่งหน้าสำหรับพิมพ์", en: "One-page brief to print" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof briefTitle, string> {}
}

addWords(briefTitle);
