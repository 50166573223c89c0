/** The words of the question which LAOs lack a programme. */
import { addWords, type Words } from "../../../words/words.ts";

export const gapsWords = {
  "gaps.heading": { th: "อปท. ใดยังไม่มี · {{area}}", en: "Who is missing · {{area}}" },
  "gaps.missing": { th: "โครงการที่ยังไม่มี", en: "Programmes that are missing" },
  "gaps.match_all": { th: "ไม่มีทุกโครงการที่เลือก", en: "Lacks all of them" },
  "gaps.match_any": { th: "ไม่มีอย่างน้อยหนึ่งโครงการ", en: "Lacks at least one" },
  "gaps.choose": { th: "เลือกโครงการอย่างน้อยหนึ่งโครงการ", en: "Choose at least one programme" },
  "gaps.total": {
    th: "{{laos}} จาก {{of_laos}} อปท. ({{people}} จาก {{of_people}} คน)",
    en: "{{laos}} of {{of_laos}} LAOs ({{people}} of {{of_people}} people)",
  },
  "gaps.none": { th: "ทุก อปท. ในพื้นที่นี้มีโครงการที่เลือกแล้ว", en: "Every LAO here has the chosen programmes" },
  "gaps.people": { th: "ประชากร", en: "Residents" },
  "gaps.houses": { th: "บ้าน", en: "Houses" },
  "gaps.lacks": { th: "ยังไม่มี", en: "Lacks" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof gapsWords, string> {}
}

addWords(gapsWords);
