/** The words of a planner's questions: gaps, and where next. */
import { addWords, type Words } from "../../words/words.ts";

export const planWords = {
  "ask.plan": { th: "คำถามของนักวางแผน", en: "A planner's questions" },
  "ask.gaps_heading": { th: "อปท. ใดยังไม่มี · {{area}}", en: "Who is missing · {{area}}" },
  "ask.missing": { th: "โครงการที่ยังไม่มี", en: "Programmes that are missing" },
  "ask.match_all": { th: "ไม่มีทุกโครงการที่เลือก", en: "Lacks all of them" },
  "ask.match_any": { th: "ไม่มีอย่างน้อยหนึ่งโครงการ", en: "Lacks at least one" },
  "ask.choose": { th: "เลือกโครงการอย่างน้อยหนึ่งโครงการ", en: "Choose at least one programme" },
  "ask.gaps_total": {
    th: "{{laos}} จาก {{of_laos}} อปท. ({{people}} จาก {{of_people}} คน)",
    en: "{{laos}} of {{of_laos}} LAOs ({{people}} of {{of_people}} people)",
  },
  "ask.gaps_none": { th: "ทุก อปท. ในพื้นที่นี้มีโครงการที่เลือกแล้ว", en: "Every LAO here has the chosen programmes" },
  "ask.people": { th: "ประชากร", en: "Residents" },
  "ask.lacks": { th: "ยังไม่มี", en: "Lacks" },
  "ask.neighbours": { th: "เรียนรู้จากเพื่อนบ้าน", en: "Learn from next door" },
  "ask.neighbours_none": { th: "ยังไม่มีเพื่อนบ้านที่มีครบ", en: "No neighbour has it yet" },
  "ask.next_heading": { th: "ทำที่ไหนต่อ · {{area}}", en: "Where next · {{area}}" },
  "ask.count": { th: "จำนวน อปท.", en: "Number of LAOs" },
  "ask.per_province": { th: "ไม่เกินจังหวัดละ", en: "At most per province" },
  "ask.unlimited": { th: "ไม่จำกัด", en: "No limit" },
  "ask.rural": { th: "เฉพาะเทศบาลตำบลและ อบต.", en: "Subdistrict municipalities and TAOs only" },
  "ask.within_km": { th: "ห่างจากที่มีแล้วไม่เกิน (กม.)", en: "Within km of where it is" },
  "ask.number_wrong": { th: "ต้องเป็นจำนวนเต็ม 1–{{max}}", en: "A whole number, 1–{{max}}" },
  "ask.before_after": { th: "ความครอบคลุม", en: "Coverage" },
  "ask.before": { th: "ก่อน", en: "Before" },
  "ask.after": { th: "หลัง", en: "After" },
  "ask.of_laos": { th: "ของ อปท.", en: "of LAOs" },
  "ask.of_people": { th: "ของประชากร", en: "of residents" },
  "ask.bound": {
    th: "เพดานของเงื่อนไขนี้ {{bound}} คน · หากไม่มีเงื่อนไข {{unlimited}} คน",
    en: "Most possible within the limits: {{bound}} people · without limits: {{unlimited}}",
  },
  "ask.gain": { th: "เพิ่ม (คน)", en: "Gain (people)" },
  "ask.sum": { th: "สะสม (คน)", en: "Running total" },
  "ask.next_none": { th: "ไม่มี อปท. ที่เข้าเงื่อนไข", en: "No LAO fits the limits" },
  "ask.on_map": { th: "แสดงบนแผนที่", en: "Show on the map" },
} as const satisfies Words;

addWords(planWords);
