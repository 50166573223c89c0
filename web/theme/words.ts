/** The words of the legend, of a range of values and of a programme's main figure. */
import { LOOKS } from "../../data/looks.ts";
import { addWords, type Words } from "../words/words.ts";

export const themeWords = {
  "legend.label": { th: "คำอธิบายสัญลักษณ์", en: "Legend" },
  "legend.province": { th: "รายจังหวัด", en: "By province" },
  "legend.lao": { th: "ราย อปท.", en: "By LAO" },
  "legend.suppressed": {
    th: `${LOOKS.withheld.word.th}: น้อยกว่า {{limit}} ครัวเรือน หรือเพื่อไม่ให้คำนวณย้อนได้`,
    en: `${LOOKS.withheld.word.en}: fewer than {{limit}} households, or so that those cannot be worked out`,
  },
  "legend.approximate": { th: "แนวเขต อปท. โดยประมาณ", en: "Approximate LAO boundary" },
  "legend.sites": { th: "จุดที่ตั้ง", en: "Sites" },
  "legend.each_site": { th: "แต่ละจุดคือหนึ่งแห่ง", en: "Each dot is one site" },
  "legend.classes": { th: "ช่วงค่าของสี", en: "Classes of the colours" },
  "legend.same_colours": { th: "สีเดียวกันมีค่าเท่ากันทุกปี", en: "A colour means the same in every year" },

  "range.from_to": { th: "ตั้งแต่ {{from}} แต่น้อยกว่า {{to}}", en: "{{from}} to under {{to}}" },
  "range.from": { th: "ตั้งแต่ {{from}} ขึ้นไป", en: "{{from}} and more" },
  "range.to": { th: "น้อยกว่า {{to}}", en: "Under {{to}}" },
  "range.all": { th: "ทุกค่า", en: "All values" },

  "main_figure.share": { th: "{{share}} ของ อปท.", en: "{{share}} of LAOs" },
  "main_figure.none": { th: "ยังไม่มี", en: "none yet" },
  "main_figure.none_in_year": { th: "ไม่มีในปีนี้", en: "None that year" },

  "left_out.values": {
    th: "ยอดของ {{count}} พื้นที่เป็นจำนวนอย่างน้อย เพราะไม่รวมตัวเลขที่ปกปิด {{cells}} รายการ",
    en: "Sums of {{count}} areas are the least there is: they leave out {{cells}} withheld figures",
  },
  "left_out.suppressed_one": {
    th: "ไม่รวม {{count}} อปท. ที่มีจำนวนน้อยจนต้องปกปิด",
    en: "Without {{count}} LAO whose small numbers are withheld",
  },
  "left_out.suppressed_other": {
    th: "ไม่รวม {{count}} อปท. ที่มีจำนวนน้อยจนต้องปกปิด",
    en: "Without {{count}} LAOs whose small numbers are withheld",
  },
  "left_out.suppressed_cells_one": {
    th: "ไม่รวมยอดของจังหวัด {{count}} รายการที่มีจำนวนน้อยจนต้องปกปิด",
    en: "Without {{count}} figure of a province whose small numbers are withheld",
  },
  "left_out.suppressed_cells_other": {
    th: "ไม่รวมยอดของจังหวัด {{count}} รายการที่มีจำนวนน้อยจนต้องปกปิด",
    en: "Without {{count}} figures of provinces whose small numbers are withheld",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof themeWords, string> {}
}

addWords(themeWords);
