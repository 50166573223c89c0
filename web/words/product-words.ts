/** The name of the product. */
import { addWords, type Words } from "./words.ts";

export const productWords = {
  "app.title": { th: "แผนที่ขบวนชุมชน", en: "Community map" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof productWords, string> {}
}

addWords(productWords);
