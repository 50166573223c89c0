/** The words of the dialog. */
import { addWords, type Words } from "../../words/words.ts";

export const shareWords = {
  "share.close": { th: "ปิด", en: "Close" },
  "share.link": { th: "ลิงก์ของสิ่งที่เห็น", en: "Link to what you see" },
  "share.copy_link": { th: "คัดลอกลิงก์", en: "Copy the link" },
  "share.send": { th: "ส่งต่อ", en: "Send" },
  "share.picture": { th: "รูปแผนที่", en: "Picture of the map" },
  "share.picture_hint": {
    th: "มีชื่อ คำอธิบายสี และที่มาอยู่ในรูป",
    en: "With its title, legend and sources",
  },
  "share.png": { th: "ดาวน์โหลด PNG", en: "Download PNG" },
  "share.svg": { th: "ดาวน์โหลด SVG", en: "Download SVG" },
  "share.print": { th: "หน้าสำหรับพิมพ์", en: "Page to print" },
  "share.embed": { th: "ฝังในเว็บไซต์", en: "Embed in a website" },
  "share.embed_hint": {
    th: "วางโค้ดนี้ในหน้าเว็บ แผนที่มาพร้อมตารางและที่มา",
    en: "Paste this into a page: the map comes with its table and sources",
  },
  "share.embed_code": { th: "โค้ดสำหรับฝัง", en: "Code to embed" },
  "share.copy_embed": { th: "คัดลอกโค้ด", en: "Copy the code" },
  "share.embed_title": { th: "แผนที่ขบวนชุมชน", en: "Community map" },
  "share.data": { th: "ข้อมูลเป็นไฟล์", en: "The data as a file" },
  "share.data_sums": {
    th: "โครงการนี้เผยแพร่เฉพาะยอดรวม ดาวน์โหลดได้จากตาราง",
    en: "Only sums of this programme are public: download them from the table",
  },
  "share.data_all": { th: "ชุดข้อมูลทั้งหมด", en: "All data sets" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof shareWords, string> {}
}

addWords(shareWords);
