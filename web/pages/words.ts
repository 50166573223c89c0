/** The words of all pages. */
import { addWords, type Words } from "../words/words.ts";

export const pageWords = {
  "page.skip": { th: "ข้ามไปเนื้อหา", en: "Skip to the content" },
  "page.tagline": { th: "องค์กรชุมชนทุกจังหวัด ทุก อปท.", en: "Community organisations, every province and local authority" },
  "page.explore": { th: "สำรวจแผนที่", en: "Explore the map" },
  "page.home": { th: "หน้าแรก", en: "Home" },
  "page.open_data": { th: "ข้อมูลเปิด", en: "Open data" },
  "page.footer_data": { th: "ข้อมูลชุดเดียวกันสำหรับนักพัฒนา", en: "The same data for developers" },
  "page.footer_boundaries": {
    th: "ขอบเขตพื้นที่: กรมแผนที่ทหาร ผ่าน OCHA HDX COD-AB (CC BY-IGO) ใช้อ้างอิงทางกฎหมายไม่ได้",
    en: "Boundaries: Royal Thai Survey Department through OCHA HDX COD-AB (CC BY-IGO). Not for legal use.",
  },
  "page.real_only": { th: "เฉพาะข้อมูลจริง", en: "Real data only" },
  "page.all_sets": { th: "แสดงข้อมูลสาธิตด้วย", en: "Show demonstrations, too" },
  "page.show_real_only": { th: "ดูเฉพาะข้อมูลจริง", en: "Show real data only" },
  "page.sources": { th: "ที่มาของข้อมูล", en: "Sources" },
  "page.source": { th: "{{source}} · ข้อมูล ณ {{date}}", en: "{{source}} · as of {{date}}" },

  "find.label": {
    th: "ชื่อตำบล เทศบาล อบต. อำเภอ หรือจังหวัด",
    en: "Name of a subdistrict, municipality, district or province",
  },
  "find.placeholder": { th: "เช่น แม่แรม", en: "e.g. Mae Raem" },
  "find.go": { th: "ค้นหา", en: "Search" },
  "find.options": { th: "{{number}} ตัวเลือก", en: "{{number}} options" },
  "find.none": { th: "ไม่พบชื่อนี้", en: "No such name" },
  "find.offline": { th: "ติดต่อเซิร์ฟเวอร์ไม่ได้ ลองใหม่อีกครั้ง", en: "The server cannot be reached. Try again." },
  "find.near": { th: "ใช้ตำแหน่งของฉัน", en: "Use my location" },
  "find.near_about": {
    th: "ตำแหน่งของคุณไม่ออกจากเครื่อง: เราขอเพียงแผนที่ของพื้นที่ราว 40 กิโลเมตรรอบคุณ แล้วเครื่องของคุณหาเองว่าอยู่ในเขตใด",
    en: "Your position stays on your device: it asks for the map of some 40 kilometres around you, and finds by itself where you are.",
  },
  "find.near_asking": { th: "กำลังหาตำแหน่ง…", en: "Finding your position …" },
  "find.near_refused": {
    th: "เครื่องไม่ให้ใช้ตำแหน่ง พิมพ์ชื่อพื้นที่แทนได้",
    en: "The device does not give its position. Type the name of the place instead.",
  },
  "find.near_outside": {
    th: "ตำแหน่งนี้อยู่นอกประเทศไทย พิมพ์ชื่อพื้นที่แทนได้",
    en: "This position lies outside Thailand. Type the name of a place instead.",
  },

  "search_page.title": { th: "ผลการค้นหา “{{asked}}”", en: "Places named “{{asked}}”" },
  "search_page.empty": { th: "ค้นหาพื้นที่", en: "Find a place" },
  "search_page.count": { th: "ผลที่ใกล้เคียงที่สุด {{count}} รายการ", en: "Closest matches: {{count}}" },
  "search_page.none": { th: "ไม่พบ “{{asked}}”", en: "Nothing is named “{{asked}}”" },
  "search_page.none_help": {
    th: "ลองพิมพ์เฉพาะชื่อ ไม่ต้องมีคำนำหน้า หรือเริ่มจากชื่อจังหวัด",
    en: "Try the bare name without its type, or begin with the province.",
  },
  "search_page.found_as": { th: "พบจาก {{name}}", en: "found as {{name}}" },

  "choice.title": { th: "{{name}} มีหลาย อปท. ดูแล", en: "{{name}} has several local authorities" },
  "choice.lead": { th: "เลือก อปท. ที่บ้านของคุณอยู่", en: "Choose the one in which you live" },
  "choice.part": { th: "ดูแล {{share}} ของคนในตำบล", en: "{{share}} of the subdistrict’s residents" },
  "choice.part_unknown": { th: "ไม่ทราบสัดส่วน", en: "share not known" },

  "trouble.no_data": { th: "ยังไม่มีข้อมูล", en: "There are no figures yet" },
  "trouble.missing": { th: "ไม่พบหน้านี้", en: "This page is not there" },
  "trouble.refused": { th: "ที่อยู่นี้ใช้ไม่ได้", en: "This address cannot be used" },
  "trouble.away": { th: "ขัดข้องชั่วคราว", en: "Out of order for the moment" },
  "trouble.way_on": { th: "ค้นหาพื้นที่ที่ต้องการ หรือกลับไปหน้าแรก", en: "Look for a place, or go back to the front page." },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof pageWords, string> {}
}

addWords(pageWords);
