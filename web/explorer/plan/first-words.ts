/** The words that lead to a planner's questions, from the tabs and from the map. */
import { addWords, type Words } from "../../words/words.ts";

export const planTitles = {
  "plan.title": { th: "วางแผน", en: "Plan" },
  "gaps.title": { th: "ช่องว่าง", en: "Gaps" },
  "next.title": { th: "ทำที่ไหนต่อ", en: "Where next" },
  "targets.title": { th: "เงินและเป้าหมาย", en: "Money and targets" },
  "next.marked": { th: "ทำที่ไหนต่อ: {{total}} อปท.", en: "Where next: {{total}} LAOs" },
  "next.list": { th: "ดูรายการ", en: "See the list" },
  "next.clear": { th: "เลิกแสดง", en: "Take off" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof planTitles, string> {}
}

addWords(planTitles);
