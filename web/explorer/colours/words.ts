/** The words of the choices about classes and palettes. */
import { addWords, type Words } from "../../words/words.ts";

export const colourWords = {
  "colours.breaks": { th: "วิธีแบ่งช่วงค่า", en: "Class limits" },
  "colours.auto": { th: "อัตโนมัติ", en: "Automatic" },
  "colours.quantile": { th: "จำนวนพื้นที่เท่ากัน (ควอนไทล์)", en: "Equal numbers (quantiles)" },
  "colours.natural": { th: "ตามกลุ่มค่า (Fisher–Jenks)", en: "Natural breaks (Fisher–Jenks)" },
  "colours.equal": { th: "ช่วงกว้างเท่ากัน", en: "Equal intervals" },
  "colours.custom": { th: "กำหนดเอง", en: "My own" },
  "colours.quantile_hint": {
    th: "แต่ละช่วงมีจำนวนพื้นที่ใกล้เคียงกัน",
    en: "Each class holds about as many areas",
  },
  "colours.natural_hint": { th: "ค่าที่ใกล้กันอยู่ช่วงเดียวกัน", en: "Values close together share a class" },
  "colours.equal_hint": {
    th: "แบ่งจากค่าต่ำสุดถึงค่าสูงสุดให้กว้างเท่ากัน",
    en: "The lowest to the highest value in equal steps",
  },
  "colours.count": { th: "จำนวนช่วง", en: "Number of classes" },
  "colours.fewer": {
    th: "แสดงน้อยกว่าที่เลือก เพราะบางช่วงไม่มีพื้นที่",
    en: "Fewer are shown: some would hold no area",
  },
  "colours.custom_label": { th: "ค่าแบ่งช่วง", en: "Limits" },
  "colours.custom_per_cent": { th: "ค่าแบ่งช่วง (ร้อยละ)", en: "Limits (per cent)" },
  "colours.custom_hint": {
    th: "1–6 ค่า จากน้อยไปมาก คั่นด้วยจุลภาค แล้วกด Enter",
    en: "1–6 numbers, rising, with commas between; then Enter",
  },
  "colours.fault_empty": { th: "ใส่อย่างน้อยหนึ่งค่า", en: "Give at least one number" },
  "colours.fault_number": {
    th: "“{{value}}” ต้องเป็นตัวเลขที่มากกว่า 0",
    en: "“{{value}}” must be a number above 0",
  },
  "colours.fault_order": {
    th: "“{{value}}” ต้องมากกว่าค่าก่อนหน้า",
    en: "“{{value}}” must be above the one before it",
  },
  "colours.fault_share": { th: "“{{value}}” เกินร้อยละ 100", en: "“{{value}}” is above 100 per cent" },
  "colours.fault_many": { th: "“{{value}}” เกินจากที่ใส่ได้ 6 ค่า", en: "“{{value}}” is one more than the six allowed" },
  "colours.palette": { th: "ชุดสี", en: "Palette" },
  "colours.palette_programme": { th: "สีของโครงการ", en: "The programme’s own" },
  "colours.palette_ylgnbu": { th: "เหลือง–เขียว–น้ำเงิน", en: "Yellow–green–blue" },
  "colours.palette_ylorbr": { th: "เหลือง–ส้ม–น้ำตาล", en: "Yellow–orange–brown" },
  "colours.palette_viridis": { th: "วิริดิส (Viridis)", en: "Viridis" },
  "colours.palette_cividis": { th: "ซิวิดิส (Cividis)", en: "Cividis" },
  "colours.credit_programme": {
    th: "ทุกชุดสีอ่านได้เมื่อตาบอดสี และเข้มขึ้นตามค่า",
    en: "All palettes suit colour-blind eyes and darken with the value",
  },
  "colours.credit_ylgnbu": {
    th: "YlGnBu ของ ColorBrewer โดย Cynthia Brewer",
    en: "YlGnBu of ColorBrewer, by Cynthia Brewer",
  },
  "colours.credit_ylorbr": {
    th: "YlOrBr ของ ColorBrewer โดย Cynthia Brewer",
    en: "YlOrBr of ColorBrewer, by Cynthia Brewer",
  },
  "colours.credit_viridis": {
    th: "โดย Stéfan van der Walt และ Nathaniel Smith (CC0)",
    en: "By Stéfan van der Walt and Nathaniel Smith (CC0)",
  },
  "colours.credit_cividis": {
    th: "โดย Nuñez, Anderton และ Renslow (CC0)",
    en: "By Nuñez, Anderton and Renslow (CC0)",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof colourWords, string> {}
}

addWords(colourWords);
