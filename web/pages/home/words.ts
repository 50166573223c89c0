import { addWords, type Words } from "../../words/words.ts";

export const homeWords = {
  "home.title": { th: "พื้นที่ของคุณมีอะไรแล้ว?", en: "What does your place have?" },
  "home.lead": {
    th: "พิมพ์ชื่อตำบลหรือเทศบาลของคุณ แล้วดูว่ามีสภาองค์กรชุมชน กองทุนสวัสดิการ หรือโครงการที่อยู่อาศัยแล้วหรือยัง",
    en: "Type the name of your place and see whether it has a community council, a welfare fund or a housing project.",
  },
  "home.description": {
    th: "ค้นชื่อตำบล เทศบาล หรือ อบต. แล้วดูว่ามีโครงการใดขององค์กรชุมชนแล้วบ้าง ครบ {{laos}} อปท. ใน {{provinces}} จังหวัด",
    en: "Find your subdistrict or municipality and see which community programmes it has: {{laos}} local authorities in {{provinces}} provinces.",
  },
  "home.nation": { th: "ทั้งประเทศมีอะไรแล้ว", en: "What the country has" },
  "home.nation_lead": {
    th: "นับจากองค์กรปกครองส่วนท้องถิ่น (อปท.) {{laos}} แห่ง ใน {{provinces}} จังหวัด",
    en: "Out of {{laos}} local administrative organisations in {{provinces}} provinces.",
  },
  "home.programme": { th: "โครงการ", en: "Programme" },
  "home.laos": { th: "อปท. ที่มี", en: "Local authorities with it" },
  "home.laos_of": { th: "{{count}} แห่ง", en: "{{count}}" },
  "home.figures": { th: "จำนวน", en: "How much" },
  "home.checked": { th: "เทียบกับตัวเลขที่เผยแพร่", en: "Beside the published figures" },
  "home.checked_lead": {
    th: "ตัวเลขที่ พอช. เผยแพร่ วางข้างยอดที่แผนที่นี้นับได้ ไม่นำมารวมกัน",
    en: "What CODI published, beside what this map counts. Neither is merged with the other.",
  },
  "home.what": { th: "เรื่อง", en: "What" },
  "home.published": { th: "เผยแพร่", en: "Published" },
  "home.counted": { th: "แผนที่นี้นับได้", en: "Counted here" },
  "home.over": { th: "กว่า {{value}}", en: "over {{value}}" },
  "home.agrees": { th: "ตรงกัน", en: "the same" },
  "home.fits": { th: "สอดคล้องกัน", en: "consistent" },
  "home.differs": { th: "ต่างกัน", en: "different" },
  "home.why_differs": {
    th: "ที่ต่างกันเพราะเอกสารแต่ละฉบับนับคนละเวลา จึงแสดงทุกฉบับพร้อมที่มาและวันที่",
    en: "Where they differ, the publications counted at different times: each is shown with its source and date.",
  },
  "home.map": { th: "ที่ไหนมีแล้ว ที่ไหนยังขาด", en: "Where it is, where it is missing" },
  "home.map_alt": {
    th: "แผนที่ประเทศไทยราย 77 จังหวัด สีเข้มคือ อปท. ส่วนใหญ่มี{{programme}}แล้ว",
    en: "Map of Thailand by province: the darker, the more local authorities have a {{programme}}",
  },
  "home.map_open": { th: "เปิดแผนที่เพื่อดูทุก อปท.", en: "Open the map to see every local authority" },
  "home.map_legend": { th: "ร้อยละของ อปท. ที่มี{{programme}}", en: "Share of local authorities with a {{programme}}" },
  "home.below": { th: "ต่ำกว่า {{share}}", en: "below {{share}}" },
  "home.from": { th: "{{share}} ขึ้นไป", en: "{{share}} and more" },
  "home.least": { th: "จังหวัดที่ยังขาดมากที่สุด", en: "Provinces that lack it most" },
  "home.best": { th: "จังหวัดที่มีครบที่สุด", en: "Provinces that have most" },
  "home.progress": { th: "เพิ่มขึ้นปีต่อปี", en: "Year by year" },
  "home.progress_lead": {
    th: "ร้อยละของ อปท. ทั้งประเทศที่มีแล้ว ณ สิ้นปี",
    en: "Share of all local authorities that have it at the end of the year",
  },
  "home.year": { th: "ปี พ.ศ.", en: "Year (CE)" },
  "home.as_table": { th: "ดูเป็นตาราง", en: "Show as a table" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof homeWords, string> {}
}

addWords(homeWords);
