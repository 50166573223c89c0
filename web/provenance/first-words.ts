import { addWords, type Words } from "../words/words.ts";

export const originTitles = {
  "origin.open": { th: "ตัวเลขนี้มาจากไหน", en: "What this number is made of" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof originTitles, string> {}
}

addWords(originTitles);
