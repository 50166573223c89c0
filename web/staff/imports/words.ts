/** The words of imports. */
import { addWords, type Words } from "../../words/words.ts";

export const importsWords = {
  "imports.title": { th: "นำเข้าข้อมูลจากไฟล์", en: "Import a file" },
  "imports.programme": { th: "โครงการ", en: "Programme" },
  "imports.template": { th: "ดาวน์โหลดแบบกรอก (XLSX)", en: "Download the template (XLSX)" },
  "imports.template_hint": {
    th: "ยังไม่มีไฟล์ เริ่มจากแบบกรอกนี้ มีหัวคอลัมน์ ตัวอย่าง รายการให้เลือก และรหัส อปท. ในความรับผิดชอบ",
    en: "No file yet? Begin with this one: titles, an example, lists to choose from, and codes of the LAOs in your care",
  },
  "imports.file": { th: "ไฟล์", en: "File" },
  "imports.choose_file": { th: "เลือกไฟล์", en: "Choose a file" },
  "imports.other": { th: "เลือกไฟล์อื่น", en: "Choose another file" },
  "imports.drop": { th: "หรือลากไฟล์มาวางที่นี่", en: "or drop it here" },
  "imports.formats": {
    th: "XLSX, ODS, CSV, GeoJSON หรือ shapefile ใน zip ไม่เกิน {{mb}} MB",
    en: "XLSX, ODS, CSV, GeoJSON or a zipped shapefile, up to {{mb}} MB",
  },
  "imports.mode": { th: "ระเบียนที่มีอยู่แล้ว", en: "Records that are there" },
  "imports.update": {
    th: "แก้ระเบียนที่รหัสตรงกัน ที่เหลือคงไว้",
    en: "Update by key, keep the rest",
  },
  "imports.replace_province": { th: "แทนข้อมูลทั้งจังหวัดด้วยไฟล์นี้", en: "Replace those of one province" },
  "imports.replace_programme": {
    th: "แทนข้อมูลทั้งโครงการในจังหวัดที่ดูแลด้วยไฟล์นี้",
    en: "Replace all of the programme in the provinces in your care",
  },
  "imports.province": { th: "จังหวัด", en: "Province" },
  "imports.as_of": { th: "ข้อมูล ณ วันที่", en: "Data as of" },
  "imports.as_of_wrong": {
    th: "ระบุวันที่ที่ข้อมูลเป็นจริง ไม่เกินวันนี้",
    en: "Give the day of which the data tell: today or earlier",
  },
  "imports.source": { th: "ที่มาของข้อมูล", en: "Source" },
  "imports.source_hint": { th: "เช่น ชื่อสำนักงานและชื่อทะเบียน", en: "Such as the office and its register" },
  "imports.check": { th: "ตรวจไฟล์", en: "Check the file" },
  "imports.sending": { th: "กำลังส่งไฟล์…", en: "Sending …" },
  "imports.check_hint": {
    th: "ขั้นนี้ยังไม่มีข้อมูลใดเปลี่ยน ท่านจะเห็นผลตรวจก่อนส่งอนุมัติ",
    en: "Nothing changes yet: you see what was found before you hand it in",
  },
  "imports.file_first": {
    th: "เลือกไฟล์ก่อน จึงจะตรวจได้ การตรวจยังไม่เปลี่ยนข้อมูลใด",
    en: "Choose a file first. Checking it changes nothing.",
  },
  "imports.running": { th: "กำลังอ่านและตรวจ {{file}}", en: "Reading and checking {{file}}" },
  "imports.cancel": { th: "ยกเลิก", en: "Cancel" },
  "imports.other_file": { th: "เริ่มใหม่ด้วยไฟล์อื่น", en: "Begin anew with another file" },
  "imports.read": { th: "อ่าน {{file}} แล้ว {{rows}} แถว", en: "{{file}}: {{rows}} rows were read" },
  "imports.errors": { th: "ต้องแก้ {{total}} จุด", en: "{{total}} mistakes to mend" },
  "imports.no_errors": { th: "ไม่มีข้อผิดพลาด", en: "No mistakes" },
  "imports.warnings": { th: "ควรตรวจดู {{total}} จุด", en: "{{total}} to look at" },
  "imports.errors_hint": {
    th: "แก้ในไฟล์พร้อมผลตรวจแล้วส่งใหม่ หรือเลือกคำตอบด้านล่าง ยังไม่มีข้อมูลใดเปลี่ยน",
    en: "Mend them in the annotated copy and send it again, or choose below. Nothing was changed.",
  },
  "imports.annotated": { th: "ดาวน์โหลดไฟล์พร้อมผลตรวจ", en: "Download the annotated copy" },
  "imports.error": { th: "ต้องแก้", en: "Mistake" },
  "imports.warning": { th: "ควรตรวจดู", en: "To look at" },
  "imports.unknown_columns": { th: "คอลัมน์ที่ไม่รู้จักคืออะไร", en: "What are the columns that are not known?" },
  "imports.choose_column": { th: "เลือกคอลัมน์", en: "Choose a column" },
  "imports.not_loaded": { th: "ไม่นำเข้า", en: "Leave it out" },
  "imports.candidates": { th: "อปท. ของแถว {{row}}", en: "LAO of row {{row}}" },
  "imports.choose_lao": { th: "เลือก อปท.", en: "Choose an LAO" },
  "imports.again": { th: "ตรวจอีกครั้งตามที่เลือก", en: "Check again as chosen" },
  "imports.more_issues": { th: "ที่เหลืออยู่ในไฟล์พร้อมผลตรวจ", en: "The rest stands in the annotated copy" },
  "imports.demonstration": {
    th: "โครงการนี้มีแต่ข้อมูลสาธิต เมื่อเผยแพร่ข้อมูลจริงแล้ว ข้อมูลสาธิตจะเป็นอย่างไร",
    en: "The programme has a demonstration only. What becomes of it when these records are published?",
  },
  "imports.demonstration_remove": { th: "นำข้อมูลสาธิตออก", en: "It goes" },
  "imports.demonstration_keep": { th: "เก็บข้อมูลสาธิตไว้คู่กัน", en: "It stays beside them" },
  "imports.submit": { th: "ส่งอนุมัติ", en: "Hand in for approval" },
  "imports.nothing": { th: "ไฟล์นี้ไม่เปลี่ยนข้อมูลใด", en: "The file changes nothing" },
  "imports.handed_in": { th: "ส่งแล้ว รออนุมัติ (ชุดที่ {{id}})", en: "Handed in, and waiting (set {{id}})" },
  "imports.handed_in_hint": {
    th: "ผู้อนุมัติของจังหวัดจะตรวจและเผยแพร่ ติดตามได้ที่ “รออนุมัติ”",
    en: "An approver of the province looks at it and publishes it. Follow it under “Approvals”.",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof importsWords, string> {}
}

addWords(importsWords);
