/** Years and periods in words. */
import { addWords, type Words } from "../words/words.ts";

export const timeWords = {
  "time.label": { th: "เวลา", en: "Time" },
  "year.all": { th: "ทุกปี", en: "All years" },
  "year.one": { th: "พ.ศ. {{year}}", en: "{{year}}" },
  "time.up_to": { th: "สะสมถึง พ.ศ. {{year}}", en: "Cumulative to {{year}}" },
  "time.began_in": { th: "เริ่มในปี พ.ศ. {{year}}", en: "Began in {{year}}" },
  "time.until": { th: "สะสม", en: "Cumulative" },
  "time.in": { th: "เฉพาะปี", en: "In the year" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof timeWords, string> {}
}

addWords(timeWords);
