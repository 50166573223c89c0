/** The words of saved views. */
import { addWords, type Words } from "../../../words/words.ts";

export const savedViewWords = {
  "views.title": { th: "มุมมองที่บันทึกไว้ ({{count}})", en: "Saved views ({{count}})" },
  "views.name": { th: "ชื่อมุมมองนี้", en: "Name for this view" },
  "views.save": { th: "บันทึกมุมมอง", en: "Save the view" },
  "views.rename": { th: "เปลี่ยนชื่อ", en: "Rename" },
  "views.new_name": { th: "ชื่อใหม่", en: "New name" },
  "views.rename_save": { th: "บันทึกชื่อ", en: "Save the name" },
  "views.delete": { th: "ลบ", en: "Delete" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof savedViewWords, string> {}
}

addWords(savedViewWords);
