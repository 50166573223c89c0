/** The few words that the map itself says, in both languages. */
import type { Language } from "../view/view.ts";

const thai = {
  label: "แผนที่ประเทศไทย ใช้ปุ่มลูกศรเพื่อเลื่อน ปุ่มบวกและลบเพื่อซูม ปุ่ม Enter เพื่อเลือกพื้นที่กลางแผนที่",
  onPaper: "แผนที่",
  left: "แผนที่ซ้าย",
  right: "แผนที่ขวา",
  zoomIn: "ซูมเข้า",
  zoomOut: "ซูมออก",
  metre: "ม.",
  kilometre: "กม.",
  attribution: "ที่มาของแผนที่",
  sources:
    "แนวเขต: กรมแผนที่ทหาร ผ่าน OCHA COD-AB (CC BY-IGO) · ทะเบียน อปท.: กรมส่งเสริมการปกครองท้องถิ่น · ประเทศเพื่อนบ้าน: Natural Earth",
  notLegal: "เส้นประเป็นแนวเขตโดยประมาณ ไม่ใช้อ้างอิงทางกฎหมาย",
  failed: "เบราว์เซอร์นี้แสดงแผนที่ไม่ได้ ดูข้อมูลชุดเดียวกันได้ในตาราง",
  lost: "การ์ดจอหยุดวาดแผนที่ แผนที่จะกลับมาเมื่อพร้อม",
  noPicture: "เบราว์เซอร์นี้วาดแผนที่ไม่ได้ หน้านี้จึงไม่มีแผนที่ ตัวเลขอื่นครบถ้วน",
  partly: "โหลดแผนที่บางส่วนไม่สำเร็จ",
  retry: "ลองอีกครั้ง",
};

const english: typeof thai = {
  label: "Map of Thailand. Arrow keys move it, plus and minus zoom, Enter chooses the area in the middle",
  onPaper: "Map",
  left: "Left map",
  right: "Right map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  metre: "m",
  kilometre: "km",
  attribution: "Sources of the map",
  sources:
    "Boundaries: Royal Thai Survey Department through OCHA COD-AB (CC BY-IGO) · LAO register: Department of Local Administration · Neighbours: Natural Earth",
  notLegal: "Dashed lines are approximate; not for legal use",
  failed: "This browser cannot show the map. The table holds the same data",
  lost: "The graphics card stopped drawing; the map returns when it can",
  noPicture: "This browser cannot draw the map, so this page has none. Everything else is complete.",
  partly: "Parts of the map did not load",
  retry: "Try again",
};

export const MAP_TEXT: Readonly<Record<Language, typeof thai>> = { th: thai, en: english };
