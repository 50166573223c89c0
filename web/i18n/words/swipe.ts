/** The words of a comparison of two maps. */
import { addWords, type Words } from "../words.ts";

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
  "swipe.failed": { th: "แสดงแผนที่ขวาไม่ได้", en: "The right map cannot be shown" },
} as const satisfies Words;

addWords(swipeWords);
