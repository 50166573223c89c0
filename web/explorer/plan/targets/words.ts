/** The words of money and targets. */
import { addWords, type Words } from "../../../words/words.ts";

export const targetWords = {
  "target.heading": { th: "เงินและเป้าหมาย · {{area}}", en: "Money and targets · {{area}}" },
  "target.section": {
    th: "เป้าหมายที่อยู่อาศัยระยะ 20 ปี (พ.ศ. {{from}}\u2060–\u2060{{to}})",
    en: "20-year housing target ({{from}}\u2060–\u2060{{to}})",
  },
  "target.choose": { th: "วัดเทียบกับ", en: "Measured against" },
  "target.disagree": {
    th: "แหล่งที่เผยแพร่ให้ตัวเลขไม่ตรงกัน จึงแสดงแยกกันและไม่นำมารวมกัน",
    en: "Published sources disagree: each stands alone and none is merged with another",
  },
  "target.over": { th: "กว่า {{value}} ครัวเรือน", en: "over {{value}} households" },
  "target.about": { th: "ประมาณ {{value}} ครัวเรือน", en: "about {{value}} households" },
  "target.exact": { th: "{{value}} ครัวเรือน", en: "{{value}} households" },
  "target.more": { th: "มากกว่าเป้าหมายที่เลือก {{amount}}", en: "{{amount}} more than the chosen one" },
  "target.less": { th: "น้อยกว่าเป้าหมายที่เลือก {{amount}}", en: "{{amount}} less than the chosen one" },
  "target.parts": { th: "ที่มาแยกเป็น {{list}}", en: "The source splits it into {{list}}" },
  "target.parts_disagree": {
    th: "ส่วนย่อยรวมกันได้ {{sum}} ไม่เท่ากับยอดที่เผยแพร่",
    en: "the parts add up to {{sum}}, not to the published figure",
  },
  "target.parts_none": { th: "ที่มาไม่ได้แยกรายโครงการ", en: "The source does not split it by programme" },
  "target.link": { th: "อ่านต้นทาง", en: "Read the source" },
  "target.own": { th: "หรือกำหนดเป้าหมายเอง (ครัวเรือน)", en: "Or a target of your own (households)" },
  "target.own_area": {
    th: "กำหนดเป้าหมายของพื้นที่นี้เอง (ครัวเรือน)",
    en: "A target of your own for this area (households)",
  },
  "target.own_hint": {
    th: "นับทุกโครงการที่มีจำนวนครัวเรือน ถึงปี {{to}} เก็บไว้ในลิงก์เท่านั้น",
    en: "All programmes with households count, up to {{to}}; kept in the link only",
  },
  "target.own_empty": { th: "เช่น 25000", en: "such as 25000" },
  "target.own_badge": { th: "เป้าหมายที่กำหนดเอง ไม่ใช่ตัวเลขที่เผยแพร่", en: "Your own target, not a published figure" },
  "target.of": { th: "จาก{{target}} ({{share}})", en: "of {{target}} ({{share}})" },
  "target.of_own": { th: "จาก {{value}} ครัวเรือน ({{share}})", en: "of {{value}} households ({{share}})" },
  "target.at_most": { th: "ไม่เกิน {{share}}", en: "at most {{share}}" },
  "target.nearly": { th: "ประมาณ {{share}}", en: "about {{share}}" },
  "target.bar": { th: "ความคืบหน้า", en: "Progress" },
  "target.even_tick": {
    th: "ขีด: {{value}} ครัวเรือน หากทำเท่ากันทุกปีจนสิ้นปี {{year}}",
    en: "Mark: {{value}} households, had every year to {{year}} brought the same",
  },
  "target.counted_to": {
    th: "นับปี {{from}} ถึง {{last}} ซึ่งเป็นปีล่าสุดที่มีข้อมูล",
    en: "Counted from {{from}} to {{last}}, the last year with data",
  },
  "target.pace": { th: "ทำได้เฉลี่ยที่ผ่านมา", en: "Pace so far" },
  "target.a_year": { th: "{{value}} ครัวเรือนต่อปี", en: "{{value}} households a year" },
  "target.pace_how": { th: "{{reached}} ครัวเรือน ÷ {{years}} ปี", en: "{{reached}} households ÷ {{years}} years" },
  "target.needed": { th: "ต้องทำให้ได้ตั้งแต่ปี {{next}}", en: "Pace needed from {{next}}" },
  "target.needed_how": {
    th: "เหลือ {{rest}} ครัวเรือน ÷ {{years}} ปี จนถึงปี {{to}}",
    en: "{{rest}} households left ÷ {{years}} years, to {{to}}",
  },
  "target.needed_over": { th: "สิ้นแผนแล้ว ยังขาด {{rest}} ครัวเรือน", en: "The plan has ended {{rest}} households short" },
  "target.needed_times": { th: "{{times}} เท่าของที่ผ่านมา", en: "{{times}} times the pace so far" },
  "target.even": { th: "ควรทำได้ถึงปี {{year}} หากทำเท่ากันทุกปี", en: "An even pace by {{year}}" },
  "target.even_how": {
    th: "เป้าหมาย × {{elapsed}} จาก {{length}} ปี",
    en: "The target × {{elapsed}} of {{length}} years",
  },
  "target.behind": { th: "ตอนนี้ต่ำกว่า {{amount}}", en: "now {{amount}} below it" },
  "target.ahead": { th: "ตอนนี้สูงกว่า {{amount}}", en: "now {{amount}} above it" },
  "target.arrival": { th: "หากทำได้เท่าที่ผ่านมา จะถึงเป้าหมายใน", en: "At the pace so far it is reached in" },
  "target.arrived": { th: "ถึงเป้าหมายแล้วใน", en: "Reached in" },
  "target.year": { th: "ปี {{year}}", en: "{{year}}" },
  "target.far": { th: "อีกกว่า {{years}} ปี", en: "more than {{years}} years" },
  "target.never": { th: "คาดการณ์ไม่ได้", en: "It cannot be told" },
  "target.never_how": { th: "ยังไม่มีครัวเรือนตั้งแต่เริ่มแผน", en: "No household since the plan began" },
  "target.arrival_late": { th: "ช้ากว่ากำหนด {{years}} ปี", en: "{{years}} years late" },
  "target.arrival_early": { th: "เร็วกว่ากำหนด {{years}} ปี", en: "{{years}} years early" },
  "target.arrival_just": { th: "ตรงตามกำหนด", en: "just in time" },
  "target.programmes": { th: "นับจาก {{list}}", en: "Counted: {{list}}" },
  "target.before": {
    th: "ไม่นับ {{value}} ครัวเรือนก่อนปี {{from}} ซึ่งเป็นปีแรกของแผน",
    en: "Not counted: {{value}} households from before {{from}}, the first year of the plan",
  },
  "target.not_by_year": {
    th: "ไม่นับ {{list}} เพราะต่ำกว่าระดับจังหวัดไม่เผยแพร่รายปี",
    en: "Not counted: {{list}}, of which no years are published below the province",
  },
  "target.twice": {
    th: "ครัวเรือนที่ได้รับจากหลายโครงการหรือหลายครั้งนับทุกครั้ง",
    en: "A household helped by several programmes, or more than once, counts each time",
  },
  "target.national": {
    th: "เป้าหมายที่เผยแพร่มีเฉพาะระดับประเทศ",
    en: "Targets are published for the whole country only",
  },
  "target.share_of_nation": {
    th: "ครัวเรือน คือ {{share}} ของ {{nation}} ครัวเรือนที่ทำได้ทั้งประเทศ",
    en: "households, {{share}} of the {{nation}} reached in the whole country",
  },
  "target.none_yet": {
    th: "ยังไม่มีระเบียนตั้งแต่เริ่มแผน จึงยังคำนวณความคืบหน้าไม่ได้",
    en: "No record since the plan began: there is no progress to work out yet",
  },
  "target.by_year": { th: "ครัวเรือนรายปี", en: "Households by year" },
  "target.chart": {
    th: "กราฟแท่งจำนวนครัวเรือนรายปี ตัวเลขเดียวกันอยู่ในตาราง",
    en: "Bar chart of households by year; the table has the same numbers",
  },
  "target.bars": { th: "ทำได้ในปีนั้น", en: "Reached in the year" },
  "target.line": { th: "ที่ต้องทำให้ได้ต่อปี", en: "Needed each year" },
  "target.fiscal_year": { th: "ปีงบประมาณ", en: "Fiscal year" },
  "target.sum": { th: "สะสม", en: "Running total" },
  "target.even_sum": { th: "สะสมหากทำเท่ากันทุกปี", en: "At an even pace" },
  "target.each_year": { th: "{{from}}\u2060–\u2060{{to}} ปีละ", en: "{{from}}\u2060–\u2060{{to}}, each" },
  "target.to_do": { th: "ต้องทำ {{value}}", en: "{{value}} needed" },

  "money.section": { th: "เงินและครัวเรือน", en: "Money and households" },
  "money.subsidy": { th: "เงินอุดหนุน", en: "Subsidy" },
  "money.loan": { th: "สินเชื่อ", en: "Loan" },
  "money.total": { th: "รวม", en: "Total" },
  "money.households": { th: "ครัวเรือน", en: "Households" },
  "money.millions": { th: "ล้านบาท", en: "million baht" },
  "money.subsidy_each": { th: "อุดหนุนต่อครัวเรือน", en: "Subsidy per household" },
  "money.loan_each": { th: "สินเชื่อต่อครัวเรือน", en: "Loan per household" },
  "money.baht": { th: "บาท", en: "baht" },
  "money.exact": { th: "{{value}} บาท", en: "{{value}} baht" },
  "money.no_column": { th: "ไม่ได้บันทึก", en: "not recorded" },
  "money.dash": { th: "“–” คือโครงการไม่ได้บันทึกยอดนี้", en: "“–”: the programme does not record this amount" },
  "money.of": { th: "จาก {{value}} ครัวเรือน", en: "of {{value}} households" },
  "money.sum": { th: "รวมเงินทุกโครงการ", en: "Money of all programmes" },
  "money.sum_visible": { th: "ไม่รวมที่ปกปิด", en: "without what is withheld" },
  "money.how": {
    th: "ต่อครัวเรือนคิดจากระเบียนที่มีทั้งยอดเงินและจำนวนครัวเรือน โดยโครงการที่ไม่ได้กู้นับเป็นสินเชื่อ 0 บาท",
    en: "Per household is worked out over records that have both the amount and the households; projects that borrow nothing count with a loan of 0",
  },
  "money.how_cells": {
    th: "{{list}} เผยแพร่เฉพาะยอดรวม จึงแยกระเบียนที่ไม่มียอดเงินออกจากยอดรวมแต่ละช่องไม่ได้",
    en: "{{list}}: published as sums only, within which records without an amount cannot be told apart",
  },
  "money.no_sum": {
    th: "จำนวนครัวเรือนไม่นำมารวมข้ามโครงการ เพราะครัวเรือนหนึ่งอาจอยู่ในหลายโครงการ",
    en: "Households are not added across programmes: one may be in several",
  },
  "money.fund": {
    th: "{{title}} {{value}} เป็นเงินของกองทุนเอง ไม่ใช่เงินอุดหนุน จึงไม่รวมในตาราง",
    en: "{{title}} {{value}}: the funds’ own money, not a subsidy, so apart from the table",
  },
  "money.none": { th: "ไม่มีระเบียนในพื้นที่และช่วงเวลานี้", en: "There is no record in this area and period" },
  "money.csv_subsidy_households": { th: "ครัวเรือนที่มียอดอุดหนุน", en: "Households with a subsidy amount" },
  "money.csv_loan_households": { th: "ครัวเรือนที่มียอดสินเชื่อ", en: "Households with a loan amount" },
  "money.csv_period": { th: "ช่วงเวลา", en: "Period" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof targetWords, string> {}
}

addWords(targetWords);
