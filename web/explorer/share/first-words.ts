/** The word that opens the dialog. */
import { addWords, type Words } from "../../words/words.ts";

export const shareTitles = {
  "share.title": { th: "แบ่งปัน", en: "Share" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof shareTitles, string> {}
}

addWords(shareTitles);
