import type { Bilingual } from "../area.ts";
import { PROGRAMMES } from "../programmes/index.ts";

/** What figures were published about beside the programmes of the registry. */
const OTHERS: Readonly<Record<string, Bilingual>> = {
  "all-housing": { th: "ที่อยู่อาศัยทุกโครงการ", en: "All housing programmes" },
  "alro-land-taken-back": { th: "ที่ดิน ส.ป.ก. ที่ยึดคืน", en: "Land taken back by ALRO" },
  "anti-corruption": { th: "ชุมชนต่อต้านการทุจริต", en: "Communities against corruption" },
  "canal-housing-prem": { th: "บ้านริมคลองเปรมประชากร", en: "Prem Prachakorn canal-side housing" },
  denominator: { th: "ตัวเลขพื้นฐาน", en: "Basic figures" },
  "housing-target": { th: "เป้าหมายแผนที่อยู่อาศัย 20 ปี", en: "Targets of the 20-year housing plan" },
  "quality-of-life": { th: "พัฒนาคุณภาพชีวิต", en: "Quality of life" },
  "railway-communities": { th: "ชุมชนบนที่ดินการรถไฟ", en: "Communities on railway land" },
};

/** Ids of programmes, and of what figures were published about beside them. */
export const TOPICS: readonly string[] = [...PROGRAMMES.map(({ id }) => id), ...Object.keys(OTHERS)];

/** Title of a topic: a programme's id, or one of those beside. Null when there is none of this name. */
export function topicTitle(topic: string): Bilingual | null {
  return PROGRAMMES.find(({ id }) => id === topic)?.title ?? OTHERS[topic] ?? null;
}
