/** Measures, units and values in words, and how two values differ. */
import { LOOKS } from "../../data/looks.ts";
import { addWords, type Words } from "../words/words.ts";

export const figureWords = {
  "programme.label": { th: "โครงการ", en: "Programme" },
  "measure.label": { th: "ระบายสีตาม", en: "Colour by" },
  "measure.coverage": { th: "ร้อยละของ อปท. ที่มีโครงการ", en: "Share of LAOs with the programme" },
  "measure.presence": { th: "อปท. ที่มีโครงการ", en: "LAOs with the programme" },
  "measure.sites": { th: "จำนวน{{noun}}", en: "Number of {{noun}}" },
  "measure.programmes": { th: "มีกี่โครงการ", en: "How many programmes" },
  "measure.residents": { th: "ประชากร", en: "Residents" },
  "measure.houses": { th: "บ้าน", en: "Houses" },
  "measure.households_per_1000_houses": { th: "ครัวเรือนต่อบ้าน 1,000 หลัง", en: "Households per 1,000 houses" },

  "measure.register_year": {
    th: "ประชากรและบ้านตามทะเบียนราษฎร ณ 31 ธ.ค. {{year}}",
    en: "Residents and houses as registered on 31 Dec {{year}}",
  },

  "unit.programme_one": { th: "{{value}}\u00a0โครงการ", en: "{{value}}\u00a0programme" },
  "unit.programme_other": { th: "{{value}}\u00a0โครงการ", en: "{{value}}\u00a0programmes" },
  "unit.person_one": { th: "{{value}}\u00a0คน", en: "{{value}}\u00a0person" },
  "unit.person_other": { th: "{{value}}\u00a0คน", en: "{{value}}\u00a0people" },
  "unit.household_one": { th: "{{value}}\u00a0ครัวเรือน", en: "{{value}}\u00a0household" },
  "unit.household_other": { th: "{{value}}\u00a0ครัวเรือน", en: "{{value}}\u00a0households" },
  "unit.house_one": { th: "{{value}}\u00a0หลัง", en: "{{value}}\u00a0house" },
  "unit.house_other": { th: "{{value}}\u00a0หลัง", en: "{{value}}\u00a0houses" },
  "unit.per_1000_houses_one": { th: "{{value}}\u00a0ต่อบ้าน 1,000 หลัง", en: "{{value}}\u00a0per 1,000 houses" },
  "unit.per_1000_houses_other": { th: "{{value}}\u00a0ต่อบ้าน 1,000 หลัง", en: "{{value}}\u00a0per 1,000 houses" },
  "unit.place_one": { th: "{{value}}\u00a0ที่", en: "{{value}}\u00a0place" },
  "unit.place_other": { th: "{{value}}\u00a0ที่", en: "{{value}}\u00a0places" },
  "unit.rai_one": { th: "{{value}}\u00a0ไร่", en: "{{value}}\u00a0rai" },
  "unit.rai_other": { th: "{{value}}\u00a0ไร่", en: "{{value}}\u00a0rai" },
  "unit.community_one": { th: "{{value}}\u00a0ชุมชน", en: "{{value}}\u00a0community" },
  "unit.community_other": { th: "{{value}}\u00a0ชุมชน", en: "{{value}}\u00a0communities" },
  "unit.event_one": { th: "{{value}}\u00a0เหตุการณ์", en: "{{value}}\u00a0event" },
  "unit.event_other": { th: "{{value}}\u00a0เหตุการณ์", en: "{{value}}\u00a0events" },

  "sets.title": { th: "ชุดข้อมูล", en: "Set" },
  "sets.demo": { th: "ข้อมูลสาธิต", en: "Demonstration data" },
  "sets.real": { th: "ข้อมูลจริง", en: "Real data" },
  "sets.both": { th: "ข้อมูลจริงและสาธิต", en: "Real and demonstration data" },
  "sets.note_demo": {
    th: "ระเบียนสร้างขึ้นเพื่อสาธิต ไม่ใช่ข้อมูลจริงของพื้นที่ ส่วนตัวเลขที่เผยแพร่เป็นของจริงตามที่มา",
    en: "The records are made up for demonstration and say nothing about a real place. The published figures are real; see their sources.",
  },
  "sets.note_both": {
    th: "ระเบียนส่วนใหญ่สร้างขึ้นเพื่อสาธิต ไม่ใช่ข้อมูลจริงของพื้นที่ บางชุดเป็นของจริง ส่วนตัวเลขที่เผยแพร่เป็นของจริงตามที่มา",
    en: "Most records are made up for demonstration; some sets are real. The published figures are real; see their sources.",
  },
  "look.loading": LOOKS.loading.word,
  "look.none": LOOKS.none.word,
  "look.withheld": LOOKS.withheld.word,
  "look.outside": LOOKS.outside.word,
  "value.unknown": { th: "ไม่ทราบ", en: "not known" },
  "value.has": { th: "มี", en: "yes" },
  "value.has_not": { th: "ยังไม่มี", en: "not yet" },
  "value.suppressed": {
    th: `${LOOKS.withheld.word.th} (อาจ <{{limit}})`,
    en: `${LOOKS.withheld.word.en} (may be <{{limit}})`,
  },
  "value.at_least": { th: "อย่างน้อย {{value}}", en: "at least {{value}}" },
  "value.began": { th: "เริ่มในปีนี้", en: "Began that year" },
  "value.began_not": { th: "ไม่ได้เริ่มในปีนี้", en: "Did not begin that year" },

  "difference.same": { th: "ตรงกัน", en: "the same" },
  "difference.consistent": { th: "สอดคล้องกัน", en: "consistent" },
  "difference.more": { th: "มากกว่า {{amount}}", en: "{{amount}} more" },
  "difference.less": { th: "น้อยกว่า {{amount}}", en: "{{amount}} less" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof figureWords, string> {}
}

addWords(figureWords);
