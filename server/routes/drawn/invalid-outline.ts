/** What PostGIS says of an outline that is no valid polygon, for who drew it. */
import type { Bilingual } from "../../../data/area.ts";
import { type ProblemError, unexpected } from "../../answers/problem.ts";
import type { Position } from "../../geometry/outline.ts";

/** By the words of GEOS. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  "Self-intersection": { th: "เส้นขอบตัดกันเอง", en: "the outline crosses itself" },
  "Ring Self-intersection": { th: "เส้นขอบแตะหรือตัดตัวเอง", en: "the outline touches or crosses itself" },
  "Hole lies outside shell": { th: "ช่องอยู่นอกรูป", en: "a hole lies outside the shape" },
  "Holes are nested": { th: "ช่องซ้อนอยู่ในช่อง", en: "a hole lies in another hole" },
  "Interior is disconnected": { th: "ช่องตัดรูปออกเป็นส่วน", en: "holes cut the shape into pieces" },
  "Nested shells": { th: "รูปซ้อนกัน", en: "a part lies inside another part" },
  "Duplicate Rings": { th: "วงซ้ำกัน", en: "the same ring is there twice" },
  "Too few points in geometry component": { th: "รูปแบนไม่มีพื้นที่", en: "the shape is flat: it has no area" },
};
const OTHER: Bilingual = { th: "รูปหลายเหลี่ยมใช้ไม่ได้", en: "not a valid polygon" };

/** @param found null when the second look found nothing wrong, which no known shape does */
export function invalidOutline(parameter: string, found: { reason: string; at: Position } | null): ProblemError {
  const { th, en } = REASONS[found?.reason ?? ""] ?? OTHER;
  if (!found) return unexpected(parameter, "", OTHER);
  const [lng, lat] = found.at.map((value) => Math.round(value * 1e6) / 1e6);
  return unexpected(parameter, `[${lng}, ${lat}]`, {
    th: `${th}ที่ลองจิจูด ${lng} ละติจูด ${lat}`,
    en: `${en} at longitude ${lng}, latitude ${lat}`,
  });
}
