/** What a person is told about a file of outlines, in both languages, with the file, the place in it and the value. */
import type { Bilingual } from "../../area.ts";
import type { LeftOut } from "../read-report.ts";

const LONGEST = 60;
/** A value of the file as it is quoted: not deeper than one list, however deep it is. */
const quoted = (value: unknown) => {
  const text =
    typeof value === "string"
      ? value
      : Array.isArray(value)
        ? `[${value.slice(0, 4).map(shallow).join(",")}]`
        : shallow(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const shallow = (value: unknown) => {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return JSON.stringify(value) ?? "–";
};
const list = (left: readonly LeftOut[]) => left.map(({ what, count }) => `${what} ${count}`).join(", ");
/** In brackets; that something is no polygon, the sentence says already. */
const reasons = (left: readonly LeftOut[], language: keyof Bilingual) => {
  const told = new Set(left.flatMap(({ why }) => (why === NOT_POLYGON ? [] : [why[language]])));
  return told.size > 0 ? ` (${[...told].join("; ")})` : "";
};
const NOT_POLYGON: Bilingual = { th: "ไม่ใช่รูปหลายเหลี่ยม", en: "is no polygon" };

/** Where in a text, from 1. */
export interface Place {
  line: number;
  column: number;
}
const at = ({ line, column }: Place): Bilingual => ({
  th: ` ที่บรรทัด ${line} ตัวที่ ${column}`,
  en: ` at line ${line}, column ${column}`,
});

export const sentences = {
  unknown: (name: string) => ({
    th: `ไม่รู้จักไฟล์ ${name} เปิดได้เฉพาะ GeoJSON, TopoJSON, Esri JSON, KML/KMZ และ shapefile ใน zip`,
    en: `The file ${name} is none of GeoJSON, TopoJSON, Esri JSON, KML/KMZ or a zipped shapefile`,
  }),
  empty: (name: string) => ({ th: `ไฟล์ ${name} ว่างเปล่า`, en: `The file ${name} is empty` }),

  noPolygon: (name: string, left: readonly LeftOut[]) =>
    left.length === 0
      ? { th: `ไม่พบรูปหลายเหลี่ยมใน ${name}`, en: `There is no polygon in ${name}` }
      : {
          th: `ไม่พบรูปหลายเหลี่ยมที่ใช้ได้ใน ${name} มีแต่ ${list(left)}${reasons(left, "th")}`,
          en: `There is no polygon to use in ${name}, only ${list(left)}${reasons(left, "en")}`,
        },

  notPolygon: NOT_POLYGON,
  noGeometry: { th: "ไม่มีรูป", en: "has no shape" },
  badPlace: (value: unknown) => ({
    th: `อ่านพิกัดไม่ได้ เริ่มที่ ${quoted(value)}`,
    en: `its coordinates cannot be read, beginning with ${quoted(value)}`,
  }),
  fewPlaces: { th: "วงมีจุดไม่ถึงสามจุด", en: "a ring has fewer than three places" },
  manyRings: (rings: number) => ({
    th: `มี ${rings} วงซ้อนกันในรูปเดียว มากเกินกว่าจะแยกวงนอกกับวงในได้ แบ่งเป็นหลายรูปก่อน`,
    en: `it has ${rings} rings within each other, too many to tell outer from inner ones: split it into several shapes`,
  }),
  flatRing: { th: "วงแบน ไม่มีพื้นที่", en: "the ring is flat: it has no area" },
  curve: { th: "ขอบเป็นเส้นโค้ง ซึ่งอ่านไม่ได้", en: "its edge is a curve, which is not read" },
  deleted: { th: "ถูกลบแล้วในตาราง .dbf", en: "is marked as deleted in the .dbf" },
  noOuterRing: { th: "ไม่มีวงนอก", en: "has no outer ring" },

  json: (name: string, place: Place, found: string) => ({
    th: `อ่าน ${name} เป็น JSON ไม่ได้${at(place).th}${found ? ` ที่ “${quoted(found)}”` : " ไฟล์ขาดตอนท้าย"}`,
    en: `${name} cannot be read as JSON${at(place).en}${found ? `, at “${quoted(found)}”` : ": its end is missing"}`,
  }),
  noArc: (name: string, object: string, arc: number, arcs: number) => ({
    th: `${name}: “${object}” อ้างเส้นที่ ${arc} แต่ไฟล์มีเพียง ${arcs} เส้น`,
    en: `${name}: “${object}” refers to arc ${arc}, but the file has ${arcs} arcs`,
  }),
  xml: (name: string, place: Place, found: string) => ({
    th: `อ่าน ${name} เป็น XML ไม่ได้${at(place).th}${found ? ` ที่ “${quoted(found)}”` : " ไฟล์ขาดตอนท้าย"}`,
    en: `${name} cannot be read as XML${at(place).en}${found ? `, at “${quoted(found)}”` : ": its end is missing"}`,
  }),
  notKml: (name: string, root: string) => ({
    th: `${name} ไม่ใช่ KML แต่เป็นเอกสาร <${root}>`,
    en: `${name} is no KML but a document <${root}>`,
  }),
  overlay: { th: "เป็นภาพซ้อน ไม่ใช่พื้นที่", en: "is an overlay, no area" },
  link: (href: string) => ({
    th: `ชี้ไปที่ไฟล์อื่น ${quoted(href)} ให้เปิดไฟล์นั้น`,
    en: `only points to another file, ${quoted(href)}: open that one`,
  }),
  notZip: (name: string) => ({ th: `ไฟล์ ${name} ไม่ใช่ zip`, en: `The file ${name} is not a zip` }),
  zipCut: (name: string) => ({
    th: `แตกไฟล์ ${name} ไม่ได้ ไฟล์ขาดตอนท้าย ลองดาวน์โหลดหรือส่งใหม่`,
    en: `The zip ${name} cannot be unpacked: its end is missing. Download or send it again`,
  }),
  zipDamaged: (name: string, member: string) => ({
    th: `แตก ${member} จาก ${name} ไม่ได้ ข้อมูลเสีย`,
    en: `${member} cannot be unpacked from ${name}: its data is damaged`,
  }),
  zipPassword: (name: string, member: string) => ({
    th: `${member} ใน ${name} มีรหัสผ่าน แตกไฟล์แล้วรวมใหม่โดยไม่ใส่รหัส`,
    en: `${member} in ${name} is protected by a password: unpack it and zip it again without one`,
  }),
  zipMethod: (name: string, member: string, method: number) => ({
    th: `${member} ใน ${name} บีบด้วยวิธีที่ ${method} ซึ่งอ่านไม่ได้ รวมใหม่เป็น zip ธรรมดา`,
    en: `${member} in ${name} is packed by method ${method}, which is not read: zip it again in the plain way`,
  }),
  zipGrows: (name: string, megabytes: number, most: number) => ({
    th: `ไฟล์ ${name} แตกแล้วใหญ่ ${megabytes} MB รับได้ไม่เกิน ${most} MB`,
    en: `The zip ${name} unpacks to ${megabytes} MB; at most ${most} MB are taken`,
  }),
  zipRatio: (name: string, member: string, times: number, most: number) => ({
    th: `${member} ใน ${name} แตกแล้วใหญ่ขึ้น ${times} เท่า รับได้ไม่เกิน ${most} เท่า`,
    en: `${member} in ${name} unpacks to ${times} times its size; at most ${most} times are taken`,
  }),
  zipWithout: (name: string, files: string) => ({
    th: `ใน ${name} ไม่มี .shp, .kml หรือ .geojson มีแต่ ${files}`,
    en: `There is no .shp, .kml or .geojson in ${name}, only ${files}`,
  }),
  innerZip: { th: "เป็น zip ซ้อนใน zip แตกแล้วเปิดแยก", en: "is a zip within the zip: unpack it and open it by itself" },
  noOutlineFile: { th: "ไม่ใช่ไฟล์พื้นที่", en: "is no file of areas" },

  shpAlone: (name: string) => ({
    th: `${name} เป็นส่วนหนึ่งของ shapefile รวม .shp .dbf .prj .shx ไว้ใน zip เดียวแล้วเปิด zip นั้น`,
    en: `${name} is one part of a shapefile: put .shp, .dbf, .prj and .shx into one zip and open that`,
  }),
  shp: (name: string) => ({
    th: `อ่าน ${name} เป็น shapefile ไม่ได้ ไฟล์อาจเสีย`,
    en: `${name} cannot be read as a shapefile; it may be damaged`,
  }),
  shpCut: (name: string, read: number, total: number) => ({
    th: `${name} ขาดตอนท้าย อ่านได้ ${read} จาก ${total} พื้นที่`,
    en: `${name} is cut off: ${read} of ${total} areas could be read`,
  }),
  cut: { th: "ไฟล์ขาดตอนท้าย", en: "the file is cut off" },
  damaged: { th: "ระเบียนเสีย", en: "its record is damaged" },
  dbf: (name: string) => ({
    th: `อ่านตารางชื่อ (.dbf) ของ ${name} ไม่ได้ ไฟล์อาจเสีย`,
    en: `The table (.dbf) of ${name} cannot be read; it may be damaged`,
  }),
  dbfRows: (name: string, rows: number, records: number) => ({
    th: `ตารางชื่อ (.dbf) ของ ${name} มี ${rows} แถว แต่มีรูป ${records} รูป ชื่ออาจไม่ตรงกับรูป`,
    en: `The table (.dbf) of ${name} has ${rows} rows for ${records} shapes: names may not belong to their shapes`,
  }),
} as const;
