/** The words of a comparison of two maps. */
import { addWords, type Words } from "../../words/words.ts";

export const swipeWords = {
  "swipe.open": { th: "เทียบสองแผนที่", en: "Compare two maps" },
  "swipe.close": { th: "ปิดแผงเทียบแผนที่", en: "Close the panel" },
  "swipe.left": { th: "ซ้าย", en: "Left" },
  "swipe.right": { th: "ขวา", en: "Right" },
  "swipe.left_map": { th: "แผนที่ซ้าย", en: "Left map" },
  "swipe.right_map": { th: "แผนที่ขวา", en: "Right map" },
  "swipe.programme": { th: "โครงการ", en: "Programme" },
  "swipe.year": { th: "ปีของแผนที่ขวา", en: "Year of the right map" },
  "swipe.counted": { th: "นับ", en: "Counted" },
  "swipe.swap": { th: "สลับซ้ายขวา", en: "Swap sides" },
  "swipe.another_year": { th: "โครงการเดียวกัน ต่างปี", en: "Same programme, another year" },
  "swipe.end": { th: "เลิกเทียบ", en: "End" },
  "swipe.divider": { th: "เส้นแบ่งแผนที่ซ้ายและขวา", en: "Divider of the left and right maps" },
  "swipe.shares": { th: "ซ้าย {{left}}% ขวา {{right}}%", en: "Left {{left}}%, right {{right}}%" },
  "cross.kind": { th: "แสดงเป็น", en: "Shown as" },
  "cross.swipe": { th: "สองแผนที่", en: "Two maps" },
  "cross.cross": { th: "แผนที่เดียว", en: "One map of both" },
  "cross.across": { th: "แนวนอน (ฟ้า)", en: "Across (blue)" },
  "cross.up": { th: "แนวตั้ง (แดง)", en: "Up (red)" },
  "cross.areas_province": { th: "จำนวนจังหวัดในแต่ละสี", en: "Provinces of each colour" },
  "cross.areas_lao": { th: "จำนวน อปท. ในแต่ละสี", en: "LAOs of each colour" },
  "cross.all_alike": { th: "เท่ากันทุกพื้นที่", en: "All alike" },
  "cross.first": { th: "เรื่องแรก", en: "First" },
  "cross.second": { th: "เรื่องที่สอง", en: "Second" },
  "cross.swap": { th: "สลับแกน", en: "Swap axes" },
  "cross.same_period": { th: "ทั้งสองเรื่องใช้ช่วงปีเดียวกัน", en: "Both are of the same period" },
  "swipe.failed": { th: "แสดงแผนที่ขวาไม่ได้", en: "The right map cannot be shown" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof swipeWords, string> {}
}

addWords(swipeWords);
