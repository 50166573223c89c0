import type { Unit } from "../../../../data/programme.ts";

/** What a number of a column counts, in a workbook in Thai. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  share: "สัดส่วน",
  record: "ระเบียน",
  programme: "โครงการ",
  person: "คน",
  household: "ครัวเรือน",
  baht: "บาท",
  place: "ที่",
  rai: "ไร่",
  community: "ชุมชน",
  event: "ครั้ง",
  house: "หลัง",
  per_1000_houses: "ต่อบ้าน 1,000 หลัง",
};
