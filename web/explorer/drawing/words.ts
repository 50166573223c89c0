/** The words of the drawing tools and of the answer about a drawn area. */
import { addWords, type Words } from "../../words/words.ts";

export const drawingWords = {
  "drawing.site_name": { th: "ชื่อ", en: "Name" },
  "drawing.since": { th: "เริ่มปี", en: "Since" },
  "drawing.item": { th: "รายการ", en: "Item" },
  "drawing.circle_of": { th: "วงกลมรัศมี {{km}} กม.", en: "Circle of {{km}} km radius" },
  "drawing.tools": { th: "วาดพื้นที่", en: "Draw an area" },
  "drawing.close": { th: "ปิดเครื่องมือวาด", en: "Close the drawing tools" },
  "drawing.polygon": { th: "รูปหลายเหลี่ยม", en: "Polygon" },
  "drawing.circle": { th: "วงกลม", en: "Circle" },
  "drawing.radius": { th: "รัศมี (กม.)", en: "Radius (km)" },
  "drawing.circle_here": { th: "วงกลมรอบกลางแผนที่", en: "Circle around the middle of the map" },
  "drawing.radius_wrong": {
    th: "รัศมีต้องมากกว่า 0 และไม่เกิน {{max}} กม.",
    en: "The radius must be above 0 and at most {{max}} km",
  },
  "drawing.polygon_hint": {
    th: "แตะเพื่อวางจุด แตะจุดแรกหรือจุดสุดท้ายซ้ำเพื่อจบ",
    en: "Click to set points; click the first or the last one again to finish",
  },
  "drawing.circle_hint": { th: "แตะจุดกลาง แล้วแตะขอบวงกลม", en: "Click the middle, then the edge" },
  "drawing.edit": { th: "แก้รูป", en: "Edit the shape" },
  "drawing.edit_hint": {
    th: "ลากจุดเพื่อย้าย ลากจุดกลางเส้นเพื่อเพิ่ม",
    en: "Drag a corner to move it, the middle of a line to add one",
  },
  "drawing.edit_remove": { th: "คลิกขวาที่จุดเพื่อลบ", en: "Right-click a corner to remove it" },
  "drawing.done": { th: "เสร็จ", en: "Done" },
  "drawing.cancel": { th: "ยกเลิก", en: "Cancel" },
  "drawing.facts": {
    th: "{{laos}} อปท. · {{population}} คน · {{area}} ตร.กม.",
    en: "{{laos}} LAOs · {{population}} people · {{area}} km²",
  },
  "drawing.touched": {
    th: "แตะ {{touched}} อปท. ในจำนวนนี้อยู่ในรูปทั้งหมด {{inside}} อปท.",
    en: "Touches {{touched}} LAOs, {{inside}} of them wholly inside",
  },
  "drawing.long": {
    th: "รูปนี้ละเอียดเกินกว่าจะใส่ในลิงก์ รูปยังอยู่ในแท็บนี้ แต่ลิงก์ที่ส่งต่อจะไม่มีรูป",
    en: "This shape is too detailed for a link: it stays in this tab, but a link that you send will not hold it",
  },
  "drawing.refused": { th: "ใช้รูปนี้ไม่ได้", en: "This shape cannot be used" },
  "drawing.partial": { th: "อปท. ที่เส้นตัดผ่าน {{total}} แห่ง", en: "{{total}} LAOs that the line crosses" },
  "drawing.share": { th: "ส่วนที่อยู่ในรูป", en: "Share inside" },
  "drawing.counted": { th: "นับ", en: "Counted" },
  "drawing.counted_yes": { th: "นับทั้ง อปท.", en: "As a whole" },
  "drawing.counted_no": { th: "ไม่นับ", en: "No" },
  "drawing.sites": { th: "จุดที่ตั้งในรูป", en: "Sites in the shape" },
  "drawing.sites_none": { th: "ไม่มีจุดที่ตั้งของโครงการใดในรูปนี้", en: "No programme has a site in this shape" },
  "drawing.figures_csv": { th: "ดาวน์โหลดตัวเลข CSV", en: "Download the figures as CSV" },
  "drawing.sites_csv": { th: "ดาวน์โหลดจุดที่ตั้ง CSV", en: "Download the sites as CSV" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof drawingWords, string> {}
}

addWords(drawingWords);
