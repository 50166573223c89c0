/** The words of fields, lists, states and sources. */
import { LOOKS } from "../../data/looks.ts";
import { addWords, type Words } from "../words/words.ts";

export const kitWords = {
  "state.loading": LOOKS.loading.word,
  "state.preparing_title": { th: "กำลังเตรียมฐานข้อมูล", en: "Preparing the database" },
  "state.preparing_text": {
    th: "เปิดครั้งแรกใช้เวลาประมาณหนึ่งนาที หน้านี้จะแสดงข้อมูลเองเมื่อพร้อม",
    en: "The first start takes about a minute. This page shows the data by itself when it is ready.",
  },
  "state.failed_title": { th: "โหลดข้อมูลไม่สำเร็จ", en: "The data could not be loaded" },
  "state.offline": {
    th: "ติดต่อเซิร์ฟเวอร์ไม่ได้ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง",
    en: "The server cannot be reached. Check the connection and try again.",
  },
  "state.unconnected": {
    th: "อุปกรณ์ไม่ได้เชื่อมต่ออินเทอร์เน็ต เมื่อเชื่อมต่อแล้วจะทำต่อเอง",
    en: "This device is offline. It goes on by itself once it is connected.",
  },
  "state.no_real": { th: "ยังไม่มีข้อมูลจริง", en: "No real data yet" },
  "state.retry": { th: "ลองอีกครั้ง", en: "Try again" },

  "part.failed": { th: "แสดงส่วนนี้ไม่ได้", en: "This part could not be shown" },
  "part.away": {
    th: "ติดต่อเซิร์ฟเวอร์ไม่ได้ และส่วนนี้ยังไม่เคยเปิดในหน้านี้ ส่วนอื่นยังใช้ได้ตามเดิม",
    en: "The server cannot be reached, and this part was not opened before. The rest of the page still works.",
  },
  "part.broken": {
    th: "เกิดข้อผิดพลาดในส่วนนี้ ส่วนอื่นยังใช้ได้ตามเดิม โหลดหน้าใหม่แล้วจะกลับมาที่มุมมองเดิม",
    en: "Something went wrong in this part; the rest still works. Loading the page anew keeps what you look at.",
  },

  "combobox.none": { th: "ไม่พบชื่อนี้", en: "No such name" },
  "combobox.open": { th: "เปิดรายการ", en: "Open the list" },
  "number.wrong": { th: "ต้องเป็นจำนวนเต็ม 1–{{max}}", en: "A whole number, 1–{{max}}" },
  "list.shown": { th: "แสดง {{shown}} จาก {{total}} แห่ง", en: "{{shown}} of {{total}} shown" },
  "list.more": { th: "แสดงเพิ่ม", en: "Show more" },
  "copy.done": { th: "คัดลอกแล้ว", en: "Copied" },
  "copy.by_hand": {
    th: "เบราว์เซอร์ไม่ให้คัดลอกเอง ข้อความถูกเลือกไว้แล้ว กด Ctrl+C หรือแตะคัดลอก",
    en: "The browser does not let the page copy. The text is selected: press Ctrl+C or tap Copy",
  },
  "csv.download": { th: "ดาวน์โหลด CSV", en: "Download CSV" },

  "source.line": { th: "ที่มา: {{source}} · ข้อมูล ณ {{date}}", en: "Source: {{source}} · as of {{date}}" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof kitWords, string> {}
}

addWords(kitWords);
