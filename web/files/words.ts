/** The words of opening a file of areas: its questions, and why it cannot be used. */
import { addWords, type Words } from "../words/words.ts";

export const fileWords = {
  "file.open": { th: "เปิดไฟล์พื้นที่", en: "Open a file of areas" },
  "file.hint": {
    th: "GeoJSON, KML/KMZ หรือ shapefile ใน zip ไม่เกิน {{max}} MB ไฟล์อยู่ในเครื่องของคุณ ส่งเฉพาะรูปที่เลือกไปคำนวณ",
    en: "GeoJSON, KML/KMZ or a zipped shapefile, up to {{max}} MB. The file stays with you; only the shape you choose is sent to be computed",
  },
  "file.reading": { th: "กำลังอ่านไฟล์…", en: "Reading the file…" },
  "file.other": { th: "เลือกไฟล์อื่น", en: "Another file" },
  "file.use": { th: "ใช้พื้นที่นี้", en: "Use this area" },
  "file.layer": { th: "ชั้นข้อมูลในไฟล์", en: "Layer of the file" },

  "file.encoding": { th: "ชื่อแบบไหนอ่านถูกต้อง", en: "Which names read right?" },
  "file.encoding_why": {
    th: "ไฟล์ไม่ได้บอกรหัสอักขระ (ไม่มี .cpg)",
    en: "The file does not say how its letters are encoded (no .cpg)",
  },
  "encoding.windows-874": { th: "ไทย (windows-874, TIS-620)", en: "Thai (windows-874, TIS-620)" },
  "encoding.utf-8": { th: "UTF-8 (ยูนิโคด)", en: "UTF-8" },

  "file.system": { th: "ระบบพิกัด", en: "Coordinate system" },
  "doubt.missing": {
    th: "ไฟล์ไม่ได้บอกระบบพิกัด (ไม่มี .prj)",
    en: "The file does not say its coordinate system (no .prj)",
  },
  "doubt.unknown": {
    th: "ไม่รู้จักระบบพิกัดของไฟล์ “{{name}}” เลือกระบบที่ตรงกัน",
    en: "The file’s coordinate system “{{name}}” is not known here: choose the one that is the same",
  },
  "doubt.swapped": {
    th: "พิกัดในไฟล์ดูเหมือนสลับแกน ละติจูดมาก่อนลองจิจูด เช่น {{place}} จึงสลับให้",
    en: "The axes of the file seem swapped, latitude comes first, as in {{place}}: they will be swapped back",
  },
  "doubt.outside": {
    th: "ตามระบบพิกัดที่ไฟล์บอก ({{name}}) รูปจะอยู่นอกประเทศไทย เลือกระบบที่ถูกต้อง",
    en: "In the system that the file names ({{name}}) the shape lies outside Thailand: choose the right one",
  },
  "system.4326": { th: "WGS 84 องศา (EPSG:4326)", en: "WGS 84 degrees (EPSG:4326)" },
  "system.latitude-first": { th: "WGS 84 องศา ละติจูดมาก่อน", en: "WGS 84 degrees, latitude first" },
  "system.4240": { th: "Indian 1975 องศา (EPSG:4240)", en: "Indian 1975 degrees (EPSG:4240)" },
  "system.32647": { th: "WGS 84 / UTM โซน 47N (EPSG:32647)", en: "WGS 84 / UTM zone 47N (EPSG:32647)" },
  "system.32648": { th: "WGS 84 / UTM โซน 48N (EPSG:32648)", en: "WGS 84 / UTM zone 48N (EPSG:32648)" },
  "system.24047": { th: "Indian 1975 / UTM โซน 47N (EPSG:24047)", en: "Indian 1975 / UTM zone 47N (EPSG:24047)" },
  "system.24048": { th: "Indian 1975 / UTM โซน 48N (EPSG:24048)", en: "Indian 1975 / UTM zone 48N (EPSG:24048)" },
  "system.3857": { th: "Web Mercator เมตร (EPSG:3857)", en: "Web Mercator (EPSG:3857)" },
  "file.middle": { th: "กลางไฟล์อยู่ที่ {{north}}° น. {{east}}° ต.อ.", en: "Its middle lies at {{north}}° N {{east}}° E" },
  "file.middle_outside": {
    th: "กลางไฟล์อยู่ที่ {{north}}° น. {{east}}° ต.อ. ซึ่งอยู่นอกเขตของไทย",
    en: "Its middle lies at {{north}}° N {{east}}° E, which is not in Thailand",
  },
  "file.middle_in": { th: "กลางไฟล์อยู่ใน {{lao}} {{province}}", en: "Its middle lies in {{lao}}, {{province}}" },
  "file.middle_nowhere": { th: "ระบบนี้ใช้กับพิกัดเหล่านี้ไม่ได้", en: "This system does not reach such coordinates" },
  "file.refused": {
    th: "ด้วยระบบพิกัดนี้รูปจะอยู่นอกประเทศไทย เลือกระบบอื่น",
    en: "With this system the shape would lie outside Thailand: choose another",
  },

  "file.areas": { th: "พื้นที่ที่จะใช้", en: "Areas to use" },
  "file.all": { th: "ทั้งหมด ({{total}} พื้นที่)", en: "All of them ({{total}} areas)" },
  "file.some": { th: "เลือกบางพื้นที่", en: "Some of them" },
  "file.column": { th: "ชื่อจากคอลัมน์", en: "Names from the column" },
  "file.search": { th: "ค้นหาชื่อ", en: "Search the names" },
  "file.chosen": { th: "เลือกแล้ว {{chosen}} จาก {{total}} พื้นที่", en: "{{chosen}} of {{total}} areas chosen" },
  "file.listed": {
    th: "แสดง {{shown}} จาก {{total}} ชื่อ พิมพ์เพื่อค้นหาชื่ออื่น",
    en: "{{shown}} of {{total}} names are listed: type to find others",
  },
  "file.none_found": { th: "ไม่มีชื่อที่มี “{{text}}”", en: "No name has “{{text}}” in it" },
  "file.together": {
    th: "พื้นที่ที่เลือกรวมเป็นรูปเดียว ส่วนที่ซ้อนกันนับครั้งเดียว",
    en: "The chosen areas become one shape; where they overlap they count once",
  },

  "fault.empty": { th: "ไฟล์ {{name}} ว่างเปล่า", en: "The file {{name}} is empty" },
  "fault.too_large": {
    th: "ไฟล์ {{name}} ใหญ่ {{size}} MB รับได้ไม่เกิน {{max}} MB ลองลดความละเอียดของเส้นก่อน",
    en: "The file {{name}} has {{size}} MB; at most {{max}} MB are taken: simplify its lines first",
  },
  "fault.unknown": {
    th: "ไม่รู้จักไฟล์ {{name}} เปิดได้เฉพาะ GeoJSON, KML/KMZ และ shapefile ใน zip",
    en: "The file {{name}} is none of GeoJSON, KML/KMZ or a zipped shapefile",
  },
  "fault.not_zip": { th: "ไฟล์ {{name}} ไม่ใช่ zip", en: "The file {{name}} is not a zip" },
  "fault.zip": { th: "แตกไฟล์ {{name}} ไม่ได้ ({{said}})", en: "The zip {{name}} cannot be unpacked ({{said}})" },
  "fault.zip_grows": {
    th: "ไฟล์ {{name}} แตกแล้วใหญ่เกิน {{megabytes}} MB",
    en: "The zip {{name}} unpacks to more than {{megabytes}} MB",
  },
  "fault.zip_without": {
    th: "ใน {{name}} ไม่มี .shp, .kml หรือ .geojson มีแต่ {{files}}",
    en: "There is no .shp, .kml or .geojson in {{name}}, only {{files}}",
  },
  "fault.shp_alone": {
    th: "{{name}} เป็นส่วนหนึ่งของ shapefile รวม .shp .dbf .prj .shx ไว้ใน zip เดียวแล้วเปิด zip นั้น",
    en: "{{name}} is one part of a shapefile: put .shp, .dbf, .prj and .shx into one zip and open that",
  },
  "fault.shp": {
    th: "อ่าน {{name}} เป็น shapefile ไม่ได้ ไฟล์อาจเสีย",
    en: "{{name}} cannot be read as a shapefile; it may be damaged",
  },
  "fault.dbf": {
    th: "อ่านตารางชื่อ (.dbf) ของ {{name}} ไม่ได้ ไฟล์อาจเสีย",
    en: "The table (.dbf) of {{name}} cannot be read; it may be damaged",
  },
  "fault.json": { th: "อ่าน {{name}} เป็น GeoJSON ไม่ได้ ({{said}})", en: "{{name}} cannot be read as GeoJSON ({{said}})" },
  "fault.xml": { th: "อ่าน {{name}} เป็น XML ไม่ได้ ({{said}})", en: "{{name}} cannot be read as XML ({{said}})" },
  "fault.not_kml": {
    th: "{{name}} ไม่ใช่ KML แต่เป็นเอกสาร <{{root}}>",
    en: "{{name}} is no KML but a document <{{root}}>",
  },
  "fault.no_shape": {
    th: "พื้นที่ที่เลือกแบนหรือเล็กเกินไป ไม่เหลือพื้นที่",
    en: "The chosen areas are flat or too small: nothing is left of them",
  },
  "fault.none_chosen": { th: "ยังไม่ได้เลือกพื้นที่", en: "No area is chosen yet" },
  "fault.no_polygon": { th: "ไม่พบรูปหลายเหลี่ยมใน {{name}}", en: "There is no polygon in {{name}}" },
  "fault.no_polygon_but": {
    th: "ไม่พบรูปหลายเหลี่ยมใน {{name}} มีแต่ {{others}}",
    en: "There is no polygon in {{name}}, only {{others}}",
  },
  "fault.other": { th: "เปิดไฟล์ไม่สำเร็จ ({{said}})", en: "The file could not be opened ({{said}})" },
  "fault.too_many_vertices": {
    th: "รูปมี {{vertices}} จุด รับได้ไม่เกิน {{max}} จุด เลือกพื้นที่ให้น้อยลง หรือลดความละเอียดของเส้น",
    en: "The shape has {{vertices}} vertices; at most {{max}} are taken: choose fewer areas, or simplify their lines",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof fileWords, string> {}
}

addWords(fileWords);
