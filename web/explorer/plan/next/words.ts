/** The words of the question where a programme should go next. */
import { addWords, type Words } from "../../../words/words.ts";

export const nextWords = {
  "next.heading": { th: "ทำที่ไหนต่อ · {{area}}", en: "Where next · {{area}}" },
  "next.rank": { th: "อันดับ", en: "Rank" },
  "next.count": { th: "จำนวน อปท.", en: "Number of LAOs" },
  "next.per_province": { th: "ไม่เกินจังหวัดละ", en: "At most per province" },
  "next.unlimited": { th: "ไม่จำกัด", en: "No limit" },
  "next.rural": { th: "เฉพาะเทศบาลตำบลและ อบต.", en: "Subdistrict municipalities and TAOs only" },
  "next.within_km": { th: "ห่างจากที่มีแล้วไม่เกิน (กม.)", en: "Within km of where it is" },
  "next.before_after": { th: "ความครอบคลุม", en: "Coverage" },
  "next.before": { th: "ก่อน", en: "Before" },
  "next.after": { th: "หลัง", en: "After" },
  "next.of_laos": { th: "ของ อปท.", en: "of LAOs" },
  "next.of_people": { th: "ของประชากร", en: "of residents" },
  "next.of_houses": { th: "ของบ้าน", en: "of houses" },
  "next.bound_people": {
    th: "เพดานของเงื่อนไขนี้ {{bound}} คน · หากไม่มีเงื่อนไข {{unlimited}} คน",
    en: "Most possible within the limits: {{bound}} people · without limits: {{unlimited}}",
  },
  "next.bound_houses": {
    th: "เพดานของเงื่อนไขนี้ {{bound}} หลัง · หากไม่มีเงื่อนไข {{unlimited}} หลัง",
    en: "Most possible within the limits: {{bound}} houses · without limits: {{unlimited}}",
  },
  "next.gain_people": { th: "เพิ่ม (คน)", en: "Gain (people)" },
  "next.gain_houses": { th: "เพิ่ม (หลัง)", en: "Gain (houses)" },
  "next.sum_people": { th: "สะสม (คน)", en: "Running total (people)" },
  "next.sum_houses": { th: "สะสม (หลัง)", en: "Running total (houses)" },
  "next.none": { th: "ไม่มี อปท. ที่เข้าเงื่อนไข", en: "No LAO fits the limits" },
  "next.on_map": { th: "แสดงบนแผนที่", en: "Show on the map" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof nextWords, string> {}
}

addWords(nextWords);
