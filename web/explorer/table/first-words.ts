/** The word that leads to the table. */
import { addWords, type Words } from "../../words/words.ts";

export const tableTitle = {
  "table.title": { th: "ตาราง", en: "Table" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof tableTitle, string> {}
}

addWords(tableTitle);
