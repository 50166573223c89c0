/** Titles of the columns that files of figures share. */
import { addWords, type Words } from "../words/words.ts";

export const csvWords = {
  "csv.code": { th: "รหัส", en: "code" },
  "csv.within": { th: "อยู่ใน", en: "within" },
  "csv.value": { th: "ค่า", en: "value" },
  "csv.unit": { th: "หน่วย", en: "unit" },
  "csv.status": { th: "สถานะ", en: "status" },
  "csv.missing": { th: "ตัวเลขที่ปกปิดและไม่รวมในค่า", en: "withheld_figures_left_out" },
  "csv.year": { th: "สะสมถึงปี", en: "cumulative_to" },
  "csv.began_in": { th: "เริ่มในปี", en: "began_in" },
  "csv.source": { th: "ที่มา", en: "source" },
  "csv.as_of": { th: "ข้อมูล ณ", en: "as_of" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof csvWords, string> {}
}

addWords(csvWords);
