/** The words of areas side by side. */
import { addWords, type Words } from "../../words/words.ts";

export const compareWords = {
  "compare.heading": { th: "เปรียบเทียบพื้นที่", en: "Compare areas" },
  "compare.add": { th: "เพิ่มพื้นที่ (ได้ถึง {{most}} แห่ง)", en: "Add an area (up to {{most}})" },
  "compare.full": {
    th: "ครบ {{most}} แห่งแล้ว เอาบางแห่งออกก่อนจึงเพิ่มได้",
    en: "{{most}} areas are chosen: take one out to add another",
  },
  "compare.remove": { th: "เอา{{area}}ออก", en: "Take {{area}} out" },
  "compare.chosen": { th: "พื้นที่ที่เปรียบเทียบ", en: "Areas compared" },
  "compare.empty": { th: "ยังไม่ได้เลือกพื้นที่", en: "No area is chosen yet" },
  "compare.empty_text": {
    th: "ค้นหาและเพิ่ม 2–4 แห่ง ระดับใดก็ได้ หรือแตะพื้นที่บนแผนที่แล้วเลือก “เพิ่มไปเปรียบเทียบ” หรือเริ่มจากตัวอย่าง",
    en: "Search for two to four areas of any level, or tap areas on the map and choose “Add to comparison”, or begin with an example",
  },
  "compare.start_with": { th: "เริ่มจาก{{area}}", en: "Begin with {{area}}" },
  "compare.example_north": { th: "เชียงใหม่ ขอนแก่น สงขลา", en: "Chiang Mai, Khon Kaen, Songkhla" },
  "compare.example_regions": { th: "ภาคเหนือกับภาคใต้", en: "The North and the South" },
  "compare.rate": { th: "แสดงตัวเลขเป็น", en: "Show numbers" },
  "compare.rate_total": { th: "ยอดรวม", en: "in all" },
  "compare.rate_person": { th: "ต่อประชากร 1,000 คน", en: "per 1,000 residents" },
  "compare.rate_house": { th: "ต่อบ้าน 1,000 หลัง", en: "per 1,000 houses" },
  "compare.rate_lao": { th: "ต่อ อปท.", en: "per LAO" },
  "compare.rate_note": {
    th: "ตัวหารคือประชากรตามทะเบียน ณ 31 ธ.ค. 2561 บ้านตามทะเบียนของปีที่เลือกหรือปีใกล้ที่สุด (ทุกปี: 2561) หรือจำนวน อปท. ทั้งหมดของพื้นที่ ร้อยละ ประชากร และบ้านไม่ถูกหาร",
    en: "Divided by all residents registered on 31 Dec 2018, by the houses of the year chosen or the nearest known (all years: 2018), or by all LAOs, of the area. Shares, residents and houses are not divided.",
  },
  "compare.together": { th: "รวมกัน", en: "Together" },
  "compare.together_note": {
    th: "“รวมกัน” นับ อปท. ที่ซ้ำกันเพียงครั้งเดียว",
    en: "“Together” counts an LAO that lies in two areas once.",
  },
  "compare.measure": { th: "ตัวชี้วัด", en: "Measure" },
  "compare.laos": { th: "อปท.", en: "LAOs" },
  "compare.people": { th: "ประชากร (คน)", en: "Residents" },
  "compare.houses": { th: "บ้าน (หลัง)", en: "Houses" },
  "compare.chart": { th: "{{measure}} รายปี", en: "{{measure}} by year" },
  "compare.chart_hint": {
    th: "ของโครงการที่ระบายสีแผนที่ เลือกได้ที่นี่",
    en: "Of the programme that colours the map; choose it here",
  },
  "compare.chart_table": { th: "ดูกราฟเป็นตาราง", en: "The chart as a table" },
  "compare.year": { th: "ปี", en: "Year" },
  "compare.withheld": { th: "{{area}}: {{reason}}", en: "{{area}}: {{reason}}" },
  "compare.houses_of": {
    th: "หารด้วยจำนวนบ้านในทะเบียนราษฎรสิ้นปีเดียวกัน ปีที่เก่ากว่าใช้ของ {{first}} ปีที่ใหม่กว่าใช้ของ {{last}}",
    en: "Divided by the houses registered at the end of the same year; those of {{first}} for earlier years, of {{last}} for later ones",
  },
  "compare.suppressed": {
    th: "{{area}}: ไม่รวม {{count}} ช่องที่ปกปิดเพราะมีน้อยครัวเรือน",
    en: "{{area}}: without {{count}} cells withheld because few households stand behind them",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof compareWords, string> {}
}

addWords(compareWords);
