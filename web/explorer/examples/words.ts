/** The words of published examples. */
import { addWords, type Words } from "../../words/words.ts";

const examplesWords = {
  "examples.title_one": {
    th: "ตัวอย่างที่เผยแพร่ {{number}} แห่ง (ไม่นับรวม)",
    en: "{{number}} published example (not counted)",
  },
  "examples.title_other": {
    th: "ตัวอย่างที่เผยแพร่ {{number}} แห่ง (ไม่นับรวม)",
    en: "{{number}} published examples (not counted)",
  },
  "examples.known": {
    th: "แหล่งข้อมูลจริงพูดถึง {{all}} แห่ง: {{counted}} แห่งนับอยู่ในตัวเลข อีก {{unplaced}} แห่งไม่ทราบ อปท. จึงไม่นับและแสดงไว้ที่นี่",
    en: "Sources tell of {{all}} real ones: {{counted}} are counted in the figures; of {{unplaced}} the LAO is not known, so it is not counted and stands here",
  },
  "examples.on_map": { th: "ดูบนแผนที่", en: "See it on the map" },
  "examples.badge": { th: "ตัวอย่างที่เผยแพร่ ไม่นับรวม", en: "Published example, not counted" },
  "examples.year": { th: "ปีของข้อมูล", en: "Year" },
  "examples.read": { th: "อ่านที่มา", en: "Read the source" },
  "examples.at_neighbourhood": {
    th: "ที่มาระบุย่าน จุดบนแผนที่เป็นกลาง อปท.",
    en: "Its source names the neighbourhood; the mark is in the middle of the LAO",
  },
  "examples.at_lao": {
    th: "ที่มาระบุ อปท. จุดบนแผนที่เป็นกลาง อปท.",
    en: "Its source names the LAO; the mark is in the middle of it",
  },
  "examples.at_amphoe": {
    th: "ที่มาระบุเพียงอำเภอ จุดบนแผนที่เป็นกลางอำเภอ",
    en: "Its source names the district only; the mark is in the middle of it",
  },
  "examples.at_province": {
    th: "ที่มาระบุเพียงจังหวัด จุดบนแผนที่เป็นกลางจังหวัด",
    en: "Its source names the province only; the mark is in the middle of it",
  },
  "examples.at_several": { th: "ที่มาระบุหลายแห่งรวมกัน", en: "Its source names several places together" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof examplesWords, string> {}
}

addWords(examplesWords);
