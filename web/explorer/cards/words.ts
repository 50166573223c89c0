/** The words of the cards of areas and sites. */
import { addWords, type Words } from "../../words/words.ts";

export const cardsWords = {
  "card.close": { th: "ปิดการ์ด", en: "Close the card" },
  "card.compare": { th: "เพิ่มไปเปรียบเทียบ", en: "Add to comparison" },
  "card.compared": { th: "อยู่ในการเปรียบเทียบแล้ว", en: "In the comparison" },
  "card.compare_full": { th: "ครบ 4 แห่งแล้ว", en: "Four are chosen" },
  "card.choose": { th: "ดูตัวเลขของพื้นที่นี้", en: "Show the figures of this area" },
  "card.see": { th: "ดูพื้นที่นี้เต็มแผนที่", en: "Fill the map with this area" },
  "card.page": { th: "หน้าของพื้นที่นี้", en: "The page of this area" },
  "card.population": { th: "ประชากร", en: "Population" },
  "card.later": {
    th: "{{before}} → {{after}} ตามทะเบียน พ.ศ. {{year}}",
    en: "{{before}} → {{after}}, as of the register of {{year}}",
  },
  "card.registered": {
    th: "สิ้นปี {{year}}: {{residents}} คน {{houses}} หลังคาเรือน",
    en: "End of {{year}}: {{residents}} residents, {{houses}} houses",
  },
  "card.office": { th: "ที่ทำการ", en: "Office" },
  "card.office_inside": { th: "ที่ทำการอยู่ในเขต", en: "The office is inside the LAO" },
  "card.office_near": { th: "ที่ทำการอยู่นอกเขต ใกล้เขต", en: "The office is outside the LAO, near it" },
  "card.tambons": { th: "ดูแล {{names}}", en: "Answers for {{names}}" },
  "card.more_tambons": { th: "และอีก {{count}} ตำบล", en: "and {{count}} more" },
  "card.programmes": { th: "โครงการในพื้นที่นี้", en: "Programmes here" },
  "card.empty": { th: "ยังไม่มีโครงการใดในพื้นที่นี้", en: "No programme here yet" },
  "card.year": { th: "เริ่มปี", en: "Since" },
  "card.cluster": { th: "{{count}} จุดในบริเวณนี้", en: "{{count}} sites around here" },
  "card.cluster_hint": { th: "ซูมเข้าเพื่อดูทีละจุด", en: "Zoom in to see each of them" },
  "card.gone": { th: "ไม่พบระเบียนนี้แล้ว", en: "This record is no longer there" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof cardsWords, string> {}
}

addWords(cardsWords);
