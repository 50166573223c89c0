/** The units of fields in words. */
import type { Bilingual } from "../../../data/area.ts";

const UNIT_NAMES: Readonly<Record<string, Bilingual>> = {
  record: { th: "ระเบียน", en: "records" },
  person: { th: "คน", en: "people" },
  household: { th: "ครัวเรือน", en: "households" },
  baht: { th: "บาท", en: "baht" },
  place: { th: "ที่", en: "places" },
  rai: { th: "ไร่", en: "rai" },
  community: { th: "ชุมชน", en: "communities" },
  event: { th: "เหตุการณ์", en: "events" },
  house: { th: "หลัง", en: "houses" },
  year: { th: "ปี พ.ศ.", en: "BE year" },
  degree: { th: "องศา", en: "degrees" },
  "km²": { th: "ตร.กม.", en: "km²" },
  unit: { th: "ตามรายการ", en: "as the item says" },
};

export function unitName(unit: string | null): Bilingual {
  return UNIT_NAMES[unit ?? ""] ?? { th: unit ?? "–", en: unit ?? "–" };
}
