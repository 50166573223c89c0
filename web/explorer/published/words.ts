/** The words of the page of published figures. */
import { addWords, type Words } from "../../words/words.ts";

export const publishedWords = {
  "published.heading": { th: "ที่เผยแพร่แล้ว: {{area}}", en: "As published: {{area}}" },
  "published.intro": {
    th: "ตัวเลขตามที่หน่วยงานและสื่อเผยแพร่ พร้อมที่มาและวันที่ แยกจากตัวเลขที่คำนวณจากระเบียนเสมอ",
    en: "Figures as agencies and the press published them, with source and date; always apart from what is computed from records",
  },
  "published.topic": { th: "เรื่อง", en: "Topic" },
  "published.empty": { th: "ยังไม่พบตัวเลขที่เผยแพร่เรื่องนี้ในพื้นที่นี้", en: "Nothing found that was published about this here" },
  "published.empty_text": { th: "เลือกเรื่องอื่น หรือดูทั้งประเทศ", en: "Choose another topic, or see the whole country" },
  "published.problems": { th: "ข้อสังเกต", en: "What to know" },
  "published.mismatch": { th: "รวมไม่ลงตัว", en: "Does not add up" },
  "published.disagree": { th: "แหล่งไม่ตรงกัน", en: "Sources disagree" },
  "published.stated": { th: "ระบุยอดรวม {{value}}", en: "Stated total: {{value}}" },
  "published.made_sum": { th: "ส่วนย่อยรวมได้ {{value}}", en: "The parts add up to {{value}}" },
  "published.made_product": { th: "คูณกันได้ {{value}}", en: "Multiplied they make {{value}}" },
  "published.difference": { th: "ต่างกัน {{value}}", en: "Difference: {{value}}" },
  "published.over": { th: "กว่า {{value}}", en: "over {{value}}" },
  "published.about": { th: "ประมาณ {{value}}", en: "about {{value}}" },
  "published.list": { th: "ทุกตัวเลขในเรื่องนี้", en: "Every figure on this topic" },
  "published.what": { th: "รายการ", en: "What" },
  "published.value": { th: "ที่เผยแพร่", en: "Published" },
  "published.computed": { th: "คำนวณจากระเบียน", en: "Computed from records" },
  "published.date": { th: "ข้อมูล ณ", en: "As of" },
  "published.no_date": { th: "ไม่ระบุวันที่", en: "no date given" },
  "published.source": { th: "ที่มา", en: "Source" },
  "published.trust_primary": { th: "ต้นทาง", en: "primary" },
  "published.trust_secondary": { th: "อ้างต่อ", en: "secondary" },
  "published.trust_compilation": { th: "รวบรวม", en: "compilation" },
  "published.over_time": { th: "ตามเวลา", en: "Over time" },
  "published.chart": { th: "{{title}} ตามเวลา: {{points}}", en: "{{title}} over time: {{points}}" },
  "published.by_region": {
    th: "{{title}} ตามภาคการทำงาน 11 ภาคของ พอช.",
    en: "{{title}} by CODI's eleven working regions",
  },
  "published.regions_note": {
    th: "พอช. ไม่ได้เผยแพร่ว่าแต่ละภาคมีจังหวัดใดบ้าง จึงแสดงเป็นตาราง ไม่แสดงบนแผนที่ ช่องที่มีหลายค่าคือแหล่งเดียวกันให้ไว้หลายค่า",
    en: "CODI has not published which provinces each region holds, so this is a table and not a map. Several values in a cell: the source gave several",
  },
  "published.region": { th: "ภาค", en: "Region" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof publishedWords, string> {}
}

addWords(publishedWords);
