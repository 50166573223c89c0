/** The word that leads to a table of one's own. */
import { addWords, type Words } from "../../words/words.ts";

export const ownTitle = {
  "own.title": { th: "ข้อมูลของคุณ", en: "Your data" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof ownTitle, string> {}
}

addWords(ownTitle);
