/** What is folded away under the legend, by name. */
import { addWords, type Words } from "../../words/words.ts";

export const colourTitles = {
  "spread.heading": { th: "การกระจายของค่า", en: "Distribution" },
  "colours.heading": { th: "ช่วงค่าและชุดสี", en: "Classes and palette" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof colourTitles, string> {}
}

addWords(colourTitles);
