/** What a file is by its bytes; its name is only believed where the bytes leave a doubt. */
import type { Bilingual } from "../../area.ts";
import { beginsWith } from "../begins-with.ts";
import { ReadingFault } from "../fault.ts";
import type { TableFormat } from "./book.ts";
import { zipMembers } from "./unzip.ts";

const ZIP = [0x50, 0x4b];
/** The container of Office files before 2007, and of protected ones since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const PICTURE: Bilingual = { th: "รูปภาพ", en: "a picture" };
const KNOWN: readonly [magic: readonly number[], what: Bilingual][] = [
  [[0x25, 0x50, 0x44, 0x46], { th: "PDF", en: "a PDF" }],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38], PICTURE],
  [[0x1f, 0x8b], { th: "ไฟล์บีบอัด gzip", en: "a gzip archive" }],
  [[0x52, 0x61, 0x72, 0x21], { th: "ไฟล์บีบอัด RAR", en: "a RAR archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { th: "ไฟล์บีบอัด 7z", en: "a 7z archive" }],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    { th: "ฐานข้อมูล SQLite หรือ GeoPackage", en: "an SQLite or GeoPackage database" },
  ],
];
/** What a zip is by one of its members. */
const MEMBERS: readonly [name: RegExp, what: Bilingual][] = [
  [/^xl\/workbook\.bin$/, { th: "Excel แบบไบนารี (.xlsb)", en: "a binary workbook of Excel (.xlsb)" }],
  [/^word\//, { th: "เอกสาร Word", en: "a document of Word" }],
  [/^ppt\//, { th: "งานนำเสนอ PowerPoint", en: "a presentation of PowerPoint" }],
  [/^Index\/.*\.iwa$/, { th: "ไฟล์ Numbers ของ Apple", en: "a file of Apple Numbers" }],
  [/\.(shp|kml)$/i, { th: "ไฟล์รูปพื้นที่ เปิดด้วยปุ่ม “วาดพื้นที่”", en: "a file of outlines (open it with “Draw an area”)" }],
];

function notTable(file: string, what: Bilingual): ReadingFault {
  return new ReadingFault({
    th: `${file} เป็น${/^[A-Z]/.test(what.th) ? " " : ""}${what.th} ไม่ใช่ตาราง บันทึกเป็น .xlsx หรือ CSV ก่อน`,
    en: `${file} is ${what.en}, not a table that is read here: save it as .xlsx or CSV first`,
  });
}

/** @throws ReadingFault that says what the file is where it is nothing that is read */
export function formatOf(file: string, bytes: Uint8Array): TableFormat {
  if (beginsWith(bytes, COMPOUND)) throw compound(file, bytes);
  if (beginsWith(bytes, ZIP)) return zipFormat(file, bytes);
  const known = KNOWN.find(([magic]) => beginsWith(bytes, magic));
  if (known) throw notTable(file, known[1]);
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 4096))
    .replaceAll("\0", "")
    .replace(/^[ÿþï»¿\s]+/, "");
  if (/schemas-microsoft-com:office:spreadsheet/.test(head)) {
    throw notTable(file, { th: "ตาราง XML ของ Excel 2003", en: "an XML spreadsheet of Excel 2003" });
  }
  if (/^(<!doctype html|<html|<head|<body|<table|<meta|<style|<!--)/i.test(head)) return "html";
  if (/^(<\?xml[^>]*>\s*)?<html[\s>]/i.test(head)) return "html";
  if (/^<\?xml/.test(head)) throw notTable(file, { th: "ไฟล์ XML", en: "an XML file" });
  if (/^\{\s*"/.test(head)) throw notTable(file, { th: "ไฟล์ JSON", en: "a JSON file" });
  return "csv";
}

function zipFormat(file: string, bytes: Uint8Array): TableFormat {
  const names = [...zipMembers(bytes).keys()];
  if (names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) return "xlsx";
  const other = MEMBERS.find(([name]) => names.some((each) => name.test(each)));
  if (other) throw notTable(file, other[1]);
  if (names.includes("content.xml")) return "ods";
  // a workbook whose parts have other names, or one that is damaged: its reader says which
  if (names.includes("[Content_Types].xml") || names.length === 0) return "xlsx";
  throw notTable(file, { th: "ไฟล์ zip", en: "a zip" });
}

/** Names of streams are written in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].map((letter) => `${letter}\0`).join(""));
}

function compound(file: string, bytes: Uint8Array): ReadingFault {
  const isOld = hasStream(bytes, "Workbook") || hasStream(bytes, "Book");
  if (hasStream(bytes, "EncryptedPackage") || (!isOld && /\.xls[xm]$/i.test(file))) {
    return new ReadingFault({
      th: `${file} ตั้งรหัสผ่านไว้ เปิดใน Excel แล้วเอารหัสผ่านออก (ไฟล์ › ข้อมูล › ป้องกันเวิร์กบุ๊ก) แล้วบันทึกใหม่`,
      en: `${file} is protected by a password: open it in Excel, take the password off (File › Info › Protect Workbook) and save it again`,
    });
  }
  if (hasStream(bytes, "WordDocument")) return notTable(file, { th: "เอกสาร Word", en: "a document of Word" });
  return new ReadingFault({
    th: `${file} เป็น Excel รุ่นเก่า (.xls) เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx หรือ CSV ก่อน`,
    en: `${file} is an old Excel file (.xls): open it in Excel or LibreOffice and save it as .xlsx or CSV first`,
  });
}
