/** The words of the bar of years. */
import { addWords, type Words } from "../../words/words.ts";

export const timelineWords = {
  "timeline.year": { th: "ปี", en: "Year" },
  "timeline.play": { th: "เล่นทีละปี", en: "Play year by year" },
  "timeline.pause": { th: "หยุดเล่น", en: "Pause" },
  "timeline.last": { th: "ข้อมูลถึง {{year}}", en: "Data to {{year}}" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof timelineWords, string> {}
}

addWords(timelineWords);
