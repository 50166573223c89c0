/** The words of the drawing tools and of the answer about a drawn area. */
import { addWords, type Words } from "../../words/words.ts";

export const drawWords = {
  "ask.tools": { th: "วาดพื้นที่", en: "Draw an area" },
  "ask.close": { th: "ปิดเครื่องมือวาด", en: "Close the drawing tools" },
  "ask.polygon": { th: "รูปหลายเหลี่ยม", en: "Polygon" },
  "ask.circle": { th: "วงกลม", en: "Circle" },
  "ask.radius": { th: "รัศมี (กม.)", en: "Radius (km)" },
  "ask.circle_here": { th: "วงกลมรอบกลางแผนที่", en: "Circle around the middle of the map" },
  "ask.radius_wrong": {
    th: "รัศมีต้องมากกว่า 0 และไม่เกิน {{max}} กม.",
    en: "The radius must be above 0 and at most {{max}} km",
  },
  "ask.polygon_hint": {
    th: "แตะเพื่อวางจุด แตะจุดแรกหรือจุดสุดท้ายซ้ำเพื่อจบ",
    en: "Click to set points; click the first or the last one again to finish",
  },
  "ask.circle_hint": { th: "แตะจุดกลาง แล้วแตะขอบวงกลม", en: "Click the middle, then the edge" },
  "ask.edit": { th: "แก้รูป", en: "Edit the shape" },
  "ask.edit_hint": {
    th: "ลากจุดเพื่อย้าย ลากจุดกลางเส้นเพื่อเพิ่ม",
    en: "Drag a corner to move it, the middle of a line to add one",
  },
  "ask.edit_remove": { th: "คลิกขวาที่จุดเพื่อลบ", en: "Right-click a corner to remove it" },
  "ask.done": { th: "เสร็จ", en: "Done" },
  "ask.cancel": { th: "ยกเลิก", en: "Cancel" },
  "ask.drawn_circle": { th: "วงกลมรัศมี {{km}} กม.", en: "Circle of {{km}} km radius" },
  "ask.facts": {
    th: "{{laos}} อปท. · {{population}} คน · {{area}} ตร.กม.",
    en: "{{laos}} LAOs · {{population}} people · {{area}} km²",
  },
  "ask.touched": {
    th: "แตะ {{touched}} อปท. ในจำนวนนี้อยู่ในรูปทั้งหมด {{inside}} อปท.",
    en: "Touches {{touched}} LAOs, {{inside}} of them wholly inside",
  },
  "ask.long": {
    th: "รูปนี้ละเอียดเกินกว่าจะใส่ในลิงก์ รูปยังอยู่ในแท็บนี้ แต่ลิงก์ที่ส่งต่อจะไม่มีรูป",
    en: "This shape is too detailed for a link: it stays in this tab, but a link that you send will not hold it",
  },
  "ask.refused": { th: "ใช้รูปนี้ไม่ได้", en: "This shape cannot be used" },
  "ask.partial": { th: "อปท. ที่เส้นตัดผ่าน {{total}} แห่ง", en: "{{total}} LAOs that the line crosses" },
  "ask.share": { th: "ส่วนที่อยู่ในรูป", en: "Share inside" },
  "ask.counted": { th: "นับ", en: "Counted" },
  "ask.counted_yes": { th: "นับทั้ง อปท.", en: "As a whole" },
  "ask.counted_no": { th: "ไม่นับ", en: "No" },
  "ask.sites": { th: "จุดที่ตั้งในรูป", en: "Sites in the shape" },
  "ask.sites_none": { th: "ไม่มีจุดที่ตั้งของโครงการใดในรูปนี้", en: "No programme has a site in this shape" },
  "ask.figures_csv": { th: "ดาวน์โหลดตัวเลข CSV", en: "Download the figures as CSV" },
  "ask.sites_csv": { th: "ดาวน์โหลดจุดที่ตั้ง CSV", en: "Download the sites as CSV" },
  "ask.title": { th: "ชื่อ", en: "Name" },
  "ask.year": { th: "เริ่มปี", en: "Since" },
} as const satisfies Words;

addWords(drawWords);
