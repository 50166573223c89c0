/** The words of completeness. */
import { addWords, type Words } from "../../words/words.ts";

export const completenessWords = {
  "completeness.title": { th: "ความครบถ้วนของข้อมูล", en: "Completeness" },
  "completeness.intro": {
    th: "จังหวัดที่บัญชีนี้ดูแล ที่ข้อมูลไม่ครบมากที่สุดอยู่บนสุด กดตัวเลขเพื่อเปิดระเบียนที่นับ",
    en: "The provinces in the care of this account, the least complete first. A number opens the records that it counts.",
  },
  "completeness.programme": { th: "โครงการ", en: "Programme" },
  "completeness.all": { th: "ทุกโครงการ", en: "All programmes" },
  "completeness.each": { th: "แยกตามโครงการ", en: "By programme" },
  "completeness.all_provinces": { th: "ทุกจังหวัด", en: "All provinces" },
  "completeness.province": { th: "จังหวัด", en: "Province" },
  "completeness.records": { th: "ระเบียน", en: "Records" },
  "completeness.real": { th: "จริง", en: "Real" },
  "completeness.incomplete": { th: "ไม่ครบ", en: "Incomplete" },
  "completeness.empty": { th: "ช่องที่ว่าง", en: "Empty fields" },
  "completeness.waiting": { th: "รออนุมัติ", en: "Waiting" },
  "completeness.as_of": { th: "ข้อมูล ณ", en: "As of" },
  "completeness.none": { th: "ยังไม่มีระเบียน", en: "There are no records yet" },
  "completeness.published": { th: "เทียบตัวเลขที่เผยแพร่", en: "Beside published figures" },
  "completeness.published_line": {
    th: "{{programme}}: มี {{records}} ระเบียน เผยแพร่ไว้ {{value}} ({{source}} ณ {{date}}) ต่างกัน {{difference}}",
    en: "{{programme}}: {{records}} records, {{value}} published ({{source}}, {{date}}), difference {{difference}}",
  },
  "completeness.reminder": { th: "ดาวน์โหลดรายการเตือน (CSV)", en: "Download the reminders (CSV)" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof completenessWords, string> {}
}

addWords(completenessWords);
