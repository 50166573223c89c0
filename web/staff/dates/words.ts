/** The words of a field for a day. */
import { addWords, type Words } from "../../words/words.ts";

export const dateWords = {
  "date.calendar": { th: "เปิดปฏิทิน", en: "Open the calendar" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof dateWords, string> {}
}

addWords(dateWords);
