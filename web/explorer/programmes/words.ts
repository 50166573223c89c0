/** The words of the list of programmes, of what colours the map, and of the totals. */
import { addWords, type Words } from "../../words/words.ts";

export const programmesWords = {
  "programmes.heading": { th: "โครงการ", en: "Programmes" },
  "programmes.hint": { th: "เลือกหนึ่งโครงการเพื่อระบายสีแผนที่", en: "Choose one to colour the map" },
  "programmes.mean": { th: "เฉลี่ยต่อ อปท.", en: "mean of an LAO" },
  "programmes.sites": { th: "แสดงจุดที่ตั้งของ{{title}}", en: "Show the sites of {{title}}" },
  "programmes.empty_title": { th: "ยังไม่มีโครงการในพื้นที่นี้", en: "No programme here yet" },
  "programmes.empty_text": {
    th: "ไม่พบระเบียนของโครงการใดในพื้นที่และช่วงปีที่เลือก ลองขยายพื้นที่หรือเลือกทุกปี",
    en: "No programme has a record in this area up to the chosen year. Try a larger area, or all years.",
  },

  "programmes.one": { th: "โครงการ", en: "Programme" },
  "detail.label": { th: "แสดงราย", en: "Show by" },
  "detail.auto": { th: "อัตโนมัติตามการซูม", en: "Automatic, by zoom" },
  "detail.province": { th: "จังหวัด", en: "Province" },
  "detail.lao": { th: "อปท.", en: "LAO" },

  "totals.heading": { th: "ยอดรวมเทียบกับตัวเลขที่เผยแพร่", en: "Totals beside the published figures" },
  "totals.item": { th: "รายการ", en: "Item" },
  "totals.computed": { th: "รวมจากระเบียน", en: "From records" },
  "totals.published": { th: "ที่เผยแพร่", en: "Published" },
  "totals.laos": { th: "อปท. ที่มีโครงการ", en: "LAOs with the programme" },
  "totals.over": { th: "กว่า {{value}}", en: "over {{value}}" },
  "totals.no_published": { th: "ไม่มีตัวเลขที่เผยแพร่", en: "No published figure" },
  "totals.only_nation": {
    th: "ตัวเลขที่เผยแพร่มีเฉพาะระดับประเทศ",
    en: "Published figures exist for the whole country only.",
  },
  "totals.sources": { th: "ที่มาของตัวเลขที่เผยแพร่", en: "Sources of the published figures" },
  "totals.source_mark": { th: "ที่มา {{number}}", en: "Source {{number}}" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof programmesWords, string> {}
}

addWords(programmesWords);
