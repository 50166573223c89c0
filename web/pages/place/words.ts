import { addWords, type Words } from "../../words/words.ts";

export const placeWords = {
  "place.answer": { th: "มีแล้ว {{has}} จาก {{all}} โครงการ", en: "It has {{has}} of {{all}} programmes" },
  "place.answer_real": {
    th: "มีแล้ว {{has}} จาก {{all}} โครงการที่มีข้อมูลจริง",
    en: "It has {{has}} of the {{all}} programmes with real data",
  },
  "place.description": {
    th: "{{name}} {{within}} มีแล้ว {{has}} จาก {{all}} โครงการ: {{list}}",
    en: "{{name}}, {{within}}, has {{has}} of {{all}} programmes: {{list}}",
  },
  "place.description_none": {
    th: "{{name}} {{within}} ยังไม่มีโครงการใดจาก {{all}} โครงการ",
    en: "{{name}}, {{within}}, has none of {{all}} programmes yet",
  },
  "place.programmes": { th: "โครงการในพื้นที่", en: "Programmes in this place" },
  "place.yes": { th: "มีแล้ว", en: "Yes" },
  "place.not_yet": { th: "ยังไม่มี", en: "Not yet" },
  "place.withheld": { th: "ปกปิด", en: "Withheld" },
  "place.some": { th: "มีใน {{count}} จาก {{of}} อปท.", en: "In {{count}} of {{of}} local authorities" },
  "place.amount_withheld": {
    th: "ปกปิดจำนวน (น้อยกว่า {{limit}} ครัวเรือน หรือปิดเพื่อคุ้มครองข้อมูลส่วนบุคคล)",
    en: "The number is withheld: fewer than {{limit}} households, or kept to protect personal data",
  },
  "place.part_withheld": {
    th: "ยังไม่รวมยอดเล็กที่ปกปิดไว้ {{count}} แห่ง",
    en: "without {{count}} small sums that are withheld",
  },
  "place.since": { th: "ตั้งแต่ปี {{year}}", en: "since {{year}}" },
  "place.around": { th: "ในจังหวัดมี {{share}} ของ อปท.", en: "{{share}} of the province’s local authorities have it" },
  "place.around_none": { th: "ในจังหวัดยังไม่มี", en: "none in the province yet" },
  "place.beside": { th: "อปท. ข้างเคียงมี {{count}} จาก {{of}} แห่ง", en: "{{count}} of {{of}} neighbours have it" },
  "place.residents": { th: "ประชากรตามทะเบียน", en: "Registered residents" },
  "place.houses": { th: "บ้าน", en: "Houses" },
  "place.area": { th: "พื้นที่", en: "Area" },
  "place.km2": { th: "{{value}} ตร.กม.", en: "{{value}} km²" },
  "place.people": { th: "{{value}} คน", en: "{{value}}" },
  "place.house_count": { th: "{{value}} หลัง", en: "{{value}}" },
  "place.in_year": { th: "สิ้นปี {{year}}", en: "end of {{year}}" },
  "place.laos": { th: "อปท.", en: "Local authorities" },
  "place.lao_count": { th: "{{value}} แห่ง", en: "{{value}}" },
  "place.every_year": { th: "ประชากรและบ้านทุกปี", en: "Residents and houses, every year" },
  "place.year": { th: "ปี", en: "Year" },
  "place.map": { th: "แผนที่: {{name}} ใน{{around}}", en: "Map: {{name}} in {{around}}" },
  "place.country": { th: "ประเทศไทย", en: "Thailand" },
  "place.open": { th: "เปิดบนแผนที่", en: "Open on the map" },
  "place.print": { th: "เอกสารสรุปเพื่อพิมพ์", en: "A brief to print" },
  "place.share": { th: "แบ่งปัน", en: "Share" },
  "place.copied": { th: "คัดลอกลิงก์แล้ว", en: "The link was copied" },
  "place.copy_by_hand": { th: "คัดลอกลิงก์นี้: {{link}}", en: "Copy this link: {{link}}" },
  "place.neighbours": { th: "อปท. ข้างเคียง", en: "Neighbours" },
  "place.amphoe": { th: "อำเภอในจังหวัดนี้", en: "Districts of this province" },
  "place.lao": { th: "อปท. ในอำเภอนี้", en: "Local authorities of this district" },
  "place.programme_count_one": { th: "{{count}} โครงการ", en: "{{count}} programme" },
  "place.programme_count_other": { th: "{{count}} โครงการ", en: "{{count}} programmes" },
  "place.tambons": { th: "ตำบลที่ดูแล", en: "Subdistricts it answers for" },
  "place.tambon_part": { th: "{{name}} ({{share}} ของคนในตำบล)", en: "{{name}} ({{share}} of its residents)" },
  "place.history": { th: "ชื่อและรหัส", en: "Names and codes" },
  "place.code": { th: "รหัส {{code}}", en: "code {{code}}" },
  "place.former": {
    th: "เดิม {{name}} รหัส {{code}} ถึงทะเบียนปี {{year}}",
    en: "formerly {{name}}, code {{code}}, until the register of {{year}}",
  },
  "place.later": {
    th: "ตั้งแต่ทะเบียนปี {{year}}: {{name}} รหัส {{code}}",
    en: "since the register of {{year}}: {{name}}, code {{code}}",
  },
  "place.published": { th: "ที่เคยเผยแพร่เกี่ยวกับพื้นที่นี้", en: "What has been published about this place" },
  "place.published_lead": {
    th: "ตัวเลขจริงจากเอกสารของหน่วยงาน แต่ละรายการมีที่มาและวันที่ของตนเอง ไม่นำมารวมกัน",
    en: "Real figures from publications, each with its own source and date. They are never added together.",
  },
  "place.about": { th: "ประมาณ {{value}}", en: "about {{value}}" },
  "place.over": { th: "กว่า {{value}}", en: "over {{value}}" },
  "place.path": { th: "ที่ตั้ง", en: "Where it lies" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof placeWords, string> {}
}

addWords(placeWords);
