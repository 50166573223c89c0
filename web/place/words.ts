/** What areas, their levels and their kinds are called, and the words of the search over them. */
import { addWords, type Words } from "../words/words.ts";

export const placeWords = {
  "area.nation": { th: "ทั้งประเทศ", en: "Whole country" },
  "area.country": { th: "ประเทศไทย", en: "Thailand" },
  "area.drawn": { th: "พื้นที่ที่วาด", en: "Drawn area" },
  "area.label": { th: "พื้นที่", en: "Area" },
  "area.unknown": {
    th: "ไม่พบพื้นที่รหัส {{code}} จึงแสดงทั้งประเทศแทน",
    en: "There is no area {{code}}, so this is the whole country.",
  },
  "level.region": { th: "ภาค", en: "Region" },
  "level.province": { th: "จังหวัด", en: "Province" },
  "level.amphoe": { th: "อำเภอ/เขต", en: "District" },
  "level.lao": { th: "อปท.", en: "LAO" },
  "level.programme": { th: "โครงการ", en: "Programme" },

  "type.thesaban_nakhon": { th: "เทศบาลนคร", en: "City municipality" },
  "type.thesaban_mueang": { th: "เทศบาลเมือง", en: "Town municipality" },
  "type.thesaban_tambon": { th: "เทศบาลตำบล", en: "Subdistrict municipality" },
  "type.tao": { th: "องค์การบริหารส่วนตำบล", en: "Subdistrict administrative organisation" },
  "type.pattaya": { th: "เมืองพัทยา", en: "City of Pattaya" },
  "type.khet": { th: "เขตของกรุงเทพมหานคร", en: "District of Bangkok" },
  "type.region": { th: "ภาคภูมิศาสตร์", en: "Geographic region" },
  "type.codi_region": { th: "ภาคการทำงานของ พอช.", en: "Working region of CODI" },
  "type.province": { th: "จังหวัด", en: "Province" },
  "type.amphoe": { th: "อำเภอ", en: "District" },

  "search.label": { th: "ค้นหาพื้นที่หรือโครงการ", en: "Find a place or a project" },
  "search.placeholder": { th: "เช่น แม่แรม ลาดพร้าว", en: "Mae Raem, Lat Phrao" },
  "search.none": { th: "ไม่พบ “{{query}}” ลองสะกดแบบอื่น", en: "Nothing found for “{{query}}”. Try another spelling." },
  "search.found_as": { th: "พบจาก “{{name}}”", en: "found as “{{name}}”" },
  "search.busy": { th: "กำลังค้นหา…", en: "Searching …" },
  "search.retry": { th: "ลองอีกครั้ง (Enter)", en: "Try again (Enter)" },
  "search.failed": { th: "ค้นหาไม่สำเร็จ", en: "The search did not work" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof placeWords, string> {}
}

addWords(placeWords);
