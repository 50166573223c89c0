/** The words of the one-page brief. U+00A0 and U+2060 keep a line from breaking after a number or within a compound. */
import { addWords, type Words } from "../../words/words.ts";

export const briefWords = {
  "brief.name": { th: "สรุปหนึ่งหน้า", en: "One-page brief" },
  "brief.print": { th: "พิมพ์ / บันทึกเป็น PDF", en: "Print / save as PDF" },
  "brief.back": { th: "กลับ", en: "Back" },
  "brief.printed": { th: "พิมพ์เมื่อ {{date}}", en: "Printed {{date}}" },
  "brief.all_years": { th: "ข้อมูลทุกปีรวมกัน", en: "All years together" },
  "brief.circle": {
    th: "วงกลมรัศมี {{km}}\u00a0กม. รอบจุด {{latitude}},\u00a0{{longitude}}",
    en: "Circle of {{km}}\u00a0km around {{latitude}},\u00a0{{longitude}}",
  },

  "brief.provinces": { th: "จังหวัด", en: "provinces" },
  "brief.laos": { th: "อปท.", en: "LAOs" },
  "brief.people": { th: "คน", en: "people" },
  "brief.houses": { th: "หลัง (บ้านในทะเบียนสิ้นปี\u00a0{{year}})", en: "houses (end of {{year}})" },
  "brief.km2": { th: "ตร.กม.", en: "km²" },
  "brief.touched": { th: "อปท. ที่รูปแตะ", en: "LAOs touched" },

  "brief.of_nation": { th: "ทั่วประเทศ", en: "in Thailand" },
  "brief.of_area": { th: "ของ{{area}}", en: "in {{area}}" },
  "brief.of_drawn": { th: "ในพื้นที่ที่วาด", en: "in the drawn area" },
  "brief.the_programme": { th: "โครงการ{{title}}", en: "the programme “{{title}}”" },
  "brief.a_programme": { th: "{{title}}", en: "a {{title}}" },
  "brief.until": { th: "ถึง พ.ศ.\u00a0{{year}} {{sentence}}", en: "Up to {{year}}: {{sentence}}" },
  "brief.some": {
    th: "ใน {{laos}}\u00a0อปท. {{of}} มี{{programme}}แล้ว {{covered}}\u00a0แห่ง ({{coverage}})",
    en: "{{covered}} of the {{laos}}\u00a0LAOs {{of}} ({{coverage}}) have {{programme}}",
  },
  "brief.all": {
    th: "อปท. ทั้ง\u00a0{{laos}}\u00a0แห่ง{{of}} มี{{programme}}แล้ว",
    en: "All {{laos}}\u00a0LAOs {{of}} have {{programme}}",
  },
  "brief.none": {
    th: "ยังไม่มี อปท. ใดใน {{laos}}\u00a0แห่ง{{of}} ที่มี{{programme}}",
    en: "None of the {{laos}}\u00a0LAOs {{of}} has {{programme}} yet",
  },
  "brief.began_some": {
    th: "ใน พ.ศ.\u00a0{{year}} มี {{covered}} จาก {{laos}}\u00a0อปท. {{of}} ({{coverage}}) ที่เริ่มมี{{programme}}เป็นครั้งแรก",
    en: "In {{year}}, {{covered}} of the {{laos}}\u00a0LAOs {{of}} ({{coverage}}) began to have {{programme}}",
  },
  "brief.began_none": {
    th: "ใน พ.ศ.\u00a0{{year}} ไม่มี อปท. ใดใน {{laos}}\u00a0แห่ง{{of}} ที่เริ่มมี{{programme}}เป็นครั้งแรก",
    en: "In {{year}}, none of the {{laos}}\u00a0LAOs {{of}} began to have {{programme}}",
  },
  "brief.only": { th: "อปท. แห่งเดียว{{of}}", en: "The only LAO {{of}}" },
  "brief.lao_has": { th: "{{area}}มี{{programme}}แล้ว", en: "{{area}} has {{programme}}" },
  "brief.lao_has_not": { th: "{{area}}ยังไม่มี{{programme}}", en: "{{area}} does not have {{programme}} yet" },
  "brief.lao_began": {
    th: "{{area}}เริ่มมี{{programme}}เป็นครั้งแรกใน พ.ศ.\u00a0{{year}}",
    en: "{{area}} began to have {{programme}} in {{year}}",
  },
  "brief.lao_began_not": {
    th: "{{area}}ไม่ได้เริ่มมี{{programme}}ใน พ.ศ.\u00a0{{year}}",
    en: "{{area}} did not begin to have {{programme}} in {{year}}",
  },
  "brief.withheld": {
    th: "ไม่แสดงว่า อปท. ใดหรือกี่แห่ง{{of}}มี{{programme}} เพื่อคุ้มครองข้อมูลของครัว\u2060เรือน",
    en: "How many LAOs {{of}} have {{programme}} is withheld to protect single households",
  },
  "brief.lao_withheld": {
    th: "ไม่แสดงว่า{{area}}มี{{programme}}หรือไม่ เพื่อคุ้มครองข้อมูลของครัว\u2060เรือน",
    en: "Whether {{area}} has {{programme}} is withheld to protect single households",
  },
  "brief.empty": {
    th: "ไม่มีจุดกลางของ อปท. ใดอยู่ในรูปที่วาด จึงไม่มีค่าความครอบคลุม",
    en: "The label point of no LAO lies in the drawn area, so there is no coverage",
  },
  "brief.more": { th: "สูงกว่าทั้งประเทศ ({{nation}})", en: "above the national {{nation}}" },
  "brief.less": { th: "ต่ำกว่าทั้งประเทศ ({{nation}})", en: "below the national {{nation}}" },
  "brief.same": { th: "เท่ากับทั้งประเทศ ({{nation}})", en: "equal to the national {{nation}}" },
  "brief.lao_nation": {
    th: "ทั้งประเทศมีแล้ว {{nation}}\u00a0ของ อปท.",
    en: "nationwide {{nation}} of LAOs have it",
  },
  "brief.lacking": {
    th: "อีก {{laos}}\u00a0แห่งยังไม่มี รวมประชากร {{people}}\u00a0คน",
    en: "The {{laos}} without it have {{people}}\u00a0residents",
  },
  "brief.lacking_one": {
    th: "อีก 1\u00a0แห่งยังไม่มี มีประชากร {{people}}\u00a0คน",
    en: "The one without it has {{people}}\u00a0residents",
  },

  "brief.table": { th: "ทุกโครงการ · {{area}}", en: "All programmes · {{area}}" },
  "brief.covered": { th: "อปท. ที่มี", en: "LAOs" },
  "brief.coverage": { th: "ร้อยละของ อปท.", en: "Share of LAOs" },
  "brief.nation": { th: "ทั้งประเทศ", en: "Nationwide" },
  "brief.main": { th: "ตัวเลขหลัก", en: "Main figures" },
  "brief.tick": { th: "ขีดในแถบคือค่าของทั้งประเทศ", en: "The mark in a bar is the nation" },

  "brief.gaps": { th: "อปท. ที่ยังไม่มี{{programmes}}", en: "LAOs without {{programmes}}" },
  "brief.gaps_any": { th: "อปท. ที่ยังไม่มี{{programmes}} อย่างน้อยหนึ่งอย่าง", en: "LAOs that lack any of {{programmes}}" },
  "brief.gaps_until": { th: "ถึง พ.ศ.\u00a0{{year}}", en: "to {{year}}" },
  "brief.gaps_total_people": {
    th: "{{laos}} จาก {{of_laos}}\u00a0แห่ง · {{sum}}\u00a0คน",
    en: "{{laos}} of {{of_laos}} · {{sum}}\u00a0residents",
  },
  "brief.gaps_total_houses": {
    th: "{{laos}} จาก {{of_laos}}\u00a0แห่ง · บ้าน {{sum}}\u00a0หลัง",
    en: "{{laos}} of {{of_laos}} · {{sum}}\u00a0houses",
  },
  "brief.gaps_within": { th: "ใน {{within}}", en: "in {{within}}" },
  "brief.gaps_first_people": { th: "{{shown}}\u00a0แห่งที่มีประชากรมากที่สุด", en: "The {{shown}} with most residents" },
  "brief.gaps_first_houses": { th: "{{shown}}\u00a0แห่งที่มีบ้านมากที่สุด", en: "The {{shown}} with most houses" },
  "brief.gaps_withheld": {
    th: "ไม่แสดงราย อปท. ของปีใดปีหนึ่ง เพื่อคุ้มครองข้อมูลของครัว\u2060เรือน ดูได้เมื่อเลือกทุกปี",
    en: "Not shown by LAO for single years, to protect single households; choose all years to see it",
  },
  "brief.gaps_none": { th: "ทุก อปท. ในพื้นที่นี้มีโครงการที่เลือกแล้ว", en: "Every LAO here has the chosen programmes" },
  "brief.sites_none": { th: "ไม่มีจุดที่ตั้งของโครงการใดในรูปนี้", en: "No programme has a site in this shape" },
  "brief.sites": { th: "จุดที่ตั้งในรูป", en: "Sites in the shape" },
  "brief.sites_count": { th: "{{total}}\u00a0แห่ง", en: "{{total}}" },
  "brief.sites_total": { th: "แสดง {{shown}} จาก {{total}}\u00a0แห่ง", en: "{{shown}} of {{total}}" },

  "brief.notes": { th: "ที่มาและหมายเหตุ", en: "Sources and notes" },
  "brief.left_out": { th: "{{programme}}: {{note}}", en: "{{programme}}: {{note}}" },
  "brief.link": { th: "ดูแผนที่ของหน้านี้", en: "The map of this page" },
  "brief.link_inside": {
    th: "เปิดจากลิงก์นี้ในไฟล์ PDF (ที่อยู่ยาวเกินกว่าจะพิมพ์)",
    en: "open by this link in the PDF (the address is too long to print)",
  },
  "brief.link_none": {
    th: "รูปที่วาดละเอียดเกินกว่าจะอยู่ในลิงก์",
    en: "the drawn shape is too detailed for a link",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof briefWords, string> {}
}

addWords(briefWords);
