/** The words of a table of one's own on the map: reading it, joining it to areas, and what did not match. */
import { LOOKS } from "../../../data/looks.ts";
import { addWords, type Words } from "../../words/words.ts";

export const ownWords = {
  "own.private": {
    th: "ไฟล์อ่านในเบราว์เซอร์นี้เท่านั้น ไม่ส่งออกจากเครื่อง และไม่เก็บไว้ เมื่อปิดหรือโหลดหน้านี้ใหม่ ข้อมูลจะหายไป",
    en: "The file is read in this browser only. It never leaves this device and is not kept: closing or reloading this page loses it.",
  },
  "own.drop": {
    th: "วางไฟล์ CSV หรือ XLSX — ข้อมูลไม่ออกจากเครื่องนี้",
    en: "Drop a CSV or XLSX file — it stays on this device",
  },
  "own.drop_area": {
    th: "{{name}} เป็นไฟล์รูปพื้นที่ที่มีเรื่องให้เลือก เปิดด้วยปุ่ม “วาดพื้นที่”",
    en: "{{name}} holds areas with something to choose: open it with “Draw an area”",
  },
  "own.close": { th: "ปิดข้อความ", en: "Close the message" },
  "own.intro": {
    th: "ระบายสีแผนที่ด้วยตารางของคุณ แถวละหนึ่งพื้นที่ (รหัสหรือชื่อ อปท./จังหวัด) หรือแถวละหนึ่งจุด (ละติจูด ลองจิจูด)",
    en: "Colour the map by a table of your own: a row for each area (code or name of an LAO or province), or for each point (latitude, longitude).",
  },
  "own.choose": { th: "เลือกไฟล์", en: "Choose a file" },
  "own.other": { th: "เปลี่ยนไฟล์", en: "Another file" },
  "own.limits": {
    th: "CSV, XLSX หรือ ODS ไม่เกิน {{mb}} MB และ {{rows}} แถว ลากมาวางบนหน้านี้ก็ได้",
    en: "CSV, XLSX or ODS, up to {{mb}} MB and {{rows}} rows. You can also drop it on this page.",
  },
  "own.remove": { th: "นำออก", en: "Remove" },
  "own.rows": { th: "{{rows}} แถว · {{columns}} คอลัมน์", en: "{{rows}} rows · {{columns}} columns" },

  "own.reading": { th: "การอ่านไฟล์", en: "How the file is read" },
  "own.sheet": { th: "แผ่นงาน", en: "Sheet" },
  "own.encoding": { th: "รหัสอักขระ", en: "Encoding" },
  "own.delimiter": { th: "ตัวคั่น", en: "Delimiter" },
  "own.delimiter_comma": { th: "จุลภาค ( , )", en: "Comma ( , )" },
  "own.delimiter_semicolon": { th: "อัฒภาค ( ; )", en: "Semicolon ( ; )" },
  "own.delimiter_tab": { th: "แท็บ", en: "Tab" },
  "own.delimiter_bar": { th: "ขีดตั้ง ( | )", en: "Bar ( | )" },
  "own.encoding_question": {
    th: "ไฟล์ไม่ได้บอกรหัสอักขระ แบบไหนอ่านถูกต้อง",
    en: "The file does not say its encoding. Which one reads right?",
  },
  "own.progress": { th: "กำลังอ่านไฟล์", en: "Reading the file" },
  "own.cancel": { th: "หยุดอ่าน", en: "Stop reading" },
  "own.copy_report": { th: "คัดลอกรายงาน", en: "Copy report" },
  "own.decimal_comma": {
    th: "คอลัมน์ “{{column}}” ใช้จุลภาคเป็นจุดทศนิยม เช่น {{text}} จึงอ่านเช่นนั้นทั้งคอลัมน์",
    en: "“{{column}}” has its decimals after a comma, as in {{text}}: the whole column is read so",
  },
  "own.decimal_mixed": {
    th: "คอลัมน์ “{{column}}” ใช้จุดเป็นทศนิยม แต่ {{text}} อาจใช้จุลภาคเป็นทศนิยม จึงไม่นับเป็นตัวเลข",
    en: "“{{column}}” has its decimals after a point, but {{text}} may have them after a comma: it counts as no number",
  },
  "own.header": { th: "หัวตาราง", en: "Titles" },
  "own.header_row": { th: "แถวที่ {{row}}: {{text}}", en: "Row {{row}}: {{text}}" },
  "own.header_none": { th: "ไม่มีหัวตาราง", en: "There are none" },
  "own.thai_windows": {
    th: "ไฟล์ไม่ใช่ UTF-8 จึงอ่านเป็นอักขระไทยของ Windows ถ้าตัวอย่างข้างล่างอ่านไม่ออก ลองเปลี่ยนรหัสอักขระ",
    en: "The file is no UTF-8 and was read as Thai Windows text. If the sample below is not readable, try another encoding.",
  },
  "own.preview": { th: "ตัวอย่างแถวแรก", en: "The first rows" },

  "own.placing": { th: "วางแถวลงแผนที่ด้วย", en: "Rows are placed by" },
  "own_placing.code": { th: "รหัสพื้นที่", en: "Code of the area" },
  "own_placing.name": { th: "ชื่อพื้นที่", en: "Name of the area" },
  "own_placing.point": { th: "พิกัด (จุด)", en: "Coordinates (points)" },
  "own.level": { th: "ระดับพื้นที่", en: "Areas are" },
  "own_role.code": { th: "คอลัมน์รหัส", en: "Column of codes" },
  "own_role.name": { th: "คอลัมน์ชื่อ", en: "Column of names" },
  "own_role.province": { th: "คอลัมน์จังหวัด", en: "Column of provinces" },
  "own_role.amphoe": { th: "คอลัมน์อำเภอ", en: "Column of districts" },
  "own_role.lat": { th: "ละติจูด (องศา)", en: "Latitude (degrees)" },
  "own_role.lng": { th: "ลองจิจูด (องศา)", en: "Longitude (degrees)" },
  "own.column_none": { th: "– ไม่มี –", en: "– none –" },
  "own.value": { th: "ค่าที่แสดง", en: "Value shown" },
  "own.count": { th: "จำนวนแถว", en: "Number of rows" },
  "own.repeated": { th: "พื้นที่ที่มีหลายแถว", en: "Areas with several rows" },
  "own_repeated.first": { th: "ใช้แถวแรก", en: "The first row counts" },
  "own_repeated.sum": { th: "บวกทุกแถว", en: "Rows are added up" },

  "own.swapped": {
    th: "หัวคอลัมน์ “{{lat}}” กับ “{{lng}}” สลับกับค่าข้างใน จึงอ่านตามค่า",
    en: "The titles “{{lat}}” and “{{lng}}” are the wrong way round for what is below them: the values were followed",
  },
  "own.utm": {
    th: "“{{easting}}” และ “{{northing}}” ดูเหมือนพิกัด UTM เป็นเมตร แผนที่รับเฉพาะองศา (WGS 84) ลองแปลงพิกัดก่อน หรือเลือกคอลัมน์รหัสหรือชื่อพื้นที่แทน",
    en: "“{{easting}}” and “{{northing}}” look like UTM metres. Only degrees (WGS 84) can be drawn: convert them first, or choose a column of codes or names",
  },

  "own.matched": { th: "จับคู่ได้ {{matched}} จาก {{total}} แถว", en: "{{matched}} of {{total}} rows matched" },
  "own.areas": { th: "{{areas}} พื้นที่", en: "{{areas}} areas" },
  "own.points": { th: "วางจุดได้ {{matched}} จาก {{total}} แถว", en: "{{matched}} of {{total}} rows are points" },
  "own.values_missing": {
    th: `{{rows}} แถวไม่มีตัวเลขใน “{{column}}” จึงเป็น “${LOOKS.none.word.th}” ไม่ใช่ศูนย์`,
    en: `{{rows}} rows have no number in “{{column}}”: they show as “${LOOKS.none.word.en}”, not as zero`,
  },
  "own.on_map": { th: "แสดงบนแผนที่", en: "Show on the map" },
  "own.report": { th: "ดาวน์โหลดรายงาน CSV", en: "Download the report as CSV" },
  "own.unmatched": { th: "แถวที่ยังจับคู่ไม่ได้", en: "Rows without an area" },
  "own.unmatched_points": { th: "แถวที่วางเป็นจุดไม่ได้", en: "Rows that are no points" },
  "own.listed": { th: "แสดง {{shown}} จาก {{total}}", en: "{{shown}} of {{total}} are listed" },
  "own.written": { th: "ในไฟล์", en: "In the file" },
  "own.why": { th: "เหตุผล", en: "Why" },
  "own.row": { th: "แถว", en: "Row" },
  "own.fix": { th: "พื้นที่ที่ถูกต้อง", en: "The right area" },
  "own.fix_of": { th: "พื้นที่ที่ถูกต้องของ “{{text}}”", en: "The right area for “{{text}}”" },
  "own.fix_none": { th: "– ไม่ใช้ –", en: "– left out –" },
  "own.fix_similar": { th: "ใกล้เคียง", en: "Similar" },
  "own.fix_all": { th: "ทั้งหมดใน{{place}}", en: "All of {{place}}" },
  "own.similar": { th: "หมายถึง {{name}} หรือไม่", en: "Do you mean {{name}}?" },
  "own.fixed": { th: "แก้ด้วยมือ {{fixed}} รายการ", en: "{{fixed}} chosen by hand" },
  "own.unfix": { th: "ยกเลิกการแก้ทั้งหมด", en: "Undo these" },
  "own.country": { th: "ประเทศไทย", en: "Thailand" },

  "own.repeats": {
    th: "{{areas}} พื้นที่มีมากกว่าหนึ่งแถว",
    en: "{{areas}} areas have more than one row",
  },
  "own_repeats.first": { th: "แสดงค่าของแถวแรก แถวที่เหลือไม่ได้นับ", en: "The first row counts, the others do not" },
  "own_repeats.sum": { th: "ค่าของทุกแถวบวกกัน", en: "The values of all rows are added up" },
  "own.repeats_count": { th: "นับทุกแถว", en: "All rows are counted" },
  "own.repeat_rows": { th: "แถว {{rows}}", en: "rows {{rows}}" },

  "own.table": { th: "ค่าที่จับคู่ได้", en: "The values that matched" },
  "own.more": { th: "แสดงเพิ่ม", en: "Show more" },

  "own.note": { th: "ข้อมูลของคุณ: {{name}}", en: "Your data: {{name}}" },
  "own.edit": { th: "ตารางและการจับคู่", en: "Table and matching" },
  "own.hide": { th: "กลับไปดูโครงการ", en: "Show the programme" },
  "own.only_here": { th: "ข้อมูลของคุณ เฉพาะในเบราว์เซอร์นี้", en: "Your data, only in this browser" },
  "own.absent": {
    th: `${LOOKS.outside.word.th}: ไม่มีในไฟล์`,
    en: `${LOOKS.outside.word.en}: not in the file`,
  },
  "own.point": { th: "จุดจากไฟล์", en: "A point of the file" },

  "own.report_row": { th: "แถว", en: "Row" },
  "own.report_status": { th: "ผล", en: "Result" },
  "own.report_code": { th: "รหัสพื้นที่", en: "Area code" },
  "own.report_area": { th: "พื้นที่", en: "Area" },
  "own.report_within": { th: "อยู่ใน", en: "Within" },
  "own.report_similar": { th: "อาจหมายถึง", en: "May mean" },
  "own.report_matched": { th: "จับคู่ได้", en: "Matched" },
  "own.report_not_counted": { th: "จับคู่ได้ แต่ไม่นับ (มีแถวก่อนหน้า)", en: "Matched, not counted (an earlier row is)" },
  "own.report_point": { th: "วางจุดได้", en: "Drawn as a point" },

  "own.fault_title": { th: "เปิดไฟล์ไม่สำเร็จ", en: "The file could not be opened" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof ownWords, string> {}
}

addWords(ownWords);
