/** What columns are called that name an LAO instead of its code. */
import type { Bilingual } from "../../area.ts";

export const PLACE_TITLES: Readonly<Record<"name" | "tambon" | "amphoe" | "province", Bilingual>> = {
  name: { th: "ชื่อ อปท.", en: "LAO" },
  tambon: { th: "ตำบล", en: "Tambon" },
  amphoe: { th: "อำเภอ", en: "Amphoe" },
  province: { th: "จังหวัด", en: "Province" },
};
