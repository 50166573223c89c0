/** The words that a planner's questions share. */
import { addWords, type Words } from "../../words/words.ts";

export const planWords = {
  "plan.questions": { th: "คำถามของนักวางแผน", en: "A planner's questions" },
  "plan.rank_people": { th: "เรียงตามคน", en: "Most residents first" },
  "plan.rank_houses": { th: "เรียงตามบ้าน", en: "Most houses first" },
  "plan.neighbours": { th: "เรียนรู้จากเพื่อนบ้าน", en: "Learn from next door" },
  "plan.neighbours_none": { th: "ยังไม่มีเพื่อนบ้านที่มีครบ", en: "No neighbour has it yet" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof planWords, string> {}
}

addWords(planWords);
