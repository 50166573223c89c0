/** The words of the places of a set of changes. */
import { addWords, type Words } from "../../../words/words.ts";

export const placesWords = {
  "places.title": { th: "อปท. ที่เปลี่ยน", en: "LAOs that change" },
  "places.show": { th: "แสดง อปท.", en: "Show LAOs" },
  "places.all": { th: "ทั้งหมด", en: "All" },
  "places.new": { th: "เริ่มมี", en: "New" },
  "places.changed": { th: "เปลี่ยน", en: "Changed" },
  "places.gone": { th: "ไม่เหลือ", en: "Gone" },
  "places.map": { th: "แผนที่ของสิ่งที่เปลี่ยน", en: "Map of what changes" },
  "places.lao": { th: "อปท.", en: "LAO" },
  "places.kind": { th: "เป็นอย่างไร", en: "What becomes" },
  "places.records": { th: "ระเบียน", en: "Records" },
  "places.point_added": { th: "จุดเพิ่มใหม่", en: "New points" },
  "places.point_changed": { th: "จุดที่แก้ไข", en: "Changed points" },
  "places.point_removed": { th: "จุดที่นำออก", en: "Points that go" },
  "places.point_left": { th: "ที่ตั้งเดิมของจุดที่ย้าย", en: "Former places of points that move" },
  "places.beyond": { th: "อีก {{total}} จุดไม่ได้แสดง", en: "{{total}} more points are not shown" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof placesWords, string> {}
}

addWords(placesWords);
