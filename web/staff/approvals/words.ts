/** The words of approvals. */
import { addWords, type Words } from "../../words/words.ts";

export const approvalsWords = {
  "approvals.title": { th: "การอนุมัติ", en: "Approvals" },
  "approvals.waiting": { th: "รออนุมัติ", en: "Waiting" },
  "approvals.others": { th: "ก่อนหน้านี้", en: "Before" },
  "approvals.number": { th: "ชุดที่ {{id}}", en: "Set {{id}}" },
  "approvals.yours": { th: "ท่านเป็นผู้ทำ", en: "made by you" },
  "approvals.none": { th: "ไม่มีรายการ", en: "There are none" },
  "approvals.back": { th: "กลับไปที่รายการ", en: "Back to the list" },
  "approvals.state": { th: "สถานะ", en: "State" },
  "approvals.provinces": { th: "จังหวัด", en: "Provinces" },
  "approvals.file": { th: "ไฟล์", en: "File" },
  "approvals.source": { th: "ที่มา", en: "Source" },
  "approvals.as_of": { th: "ข้อมูล ณ", en: "As of" },
  "approvals.reason": { th: "เหตุผลที่ไม่อนุมัติ", en: "Why it was rejected" },
  "approvals.demonstration": { th: "ข้อมูลสาธิต", en: "Demonstration" },
  "approvals.demonstration_keep": { th: "เก็บไว้", en: "Stays" },
  "approvals.demonstration_remove": { th: "นำออกเมื่อเผยแพร่", en: "Goes when it is published" },
  "approvals.waits": { th: "รอผู้อนุมัติของจังหวัดตรวจ", en: "An approver of the province has to look at it" },
  "approvals.decision": { th: "ตัดสินใจ", en: "Decision" },
  "approvals.own": { th: "ชุดนี้ท่านทำเอง ต้องให้ผู้อื่นอนุมัติ", en: "You made this set: somebody else has to approve it" },
  "approvals.approve": { th: "อนุมัติและเผยแพร่", en: "Approve and publish" },
  "approvals.why": { th: "เหตุผลที่ไม่อนุมัติ", en: "Why it is rejected" },
  "approvals.reject": { th: "ไม่อนุมัติ", en: "Reject" },
  "approvals.take_back": { th: "ย้อนกลับชุดนี้", en: "Take this set back" },
  "approvals.nothing_later": {
    th: "ไม่มีชุดหลังจากนี้แก้ไขระเบียนเดียวกัน ทุกระเบียนจะกลับเป็นอย่างเดิม",
    en: "No later set changed these records. Each becomes what it was before.",
  },
  "approvals.later": {
    th: "ชุดหลังจากนี้แก้ไข {{total}} ระเบียนเดียวกัน หากย้อนกลับ การแก้ไขเหล่านี้จะหายไปด้วย",
    en: "Later sets changed {{total}} of these records. Taking this one back undoes those changes too.",
  },
  "approvals.later_one": { th: "{{key}} (ชุดที่ {{set}})", en: "{{key}} (set {{set}})" },
  "approvals.take_back_now": { th: "ยืนยันย้อนกลับ", en: "Take it back" },
  "approvals.take_back_with_later": { th: "ย้อนกลับพร้อมการแก้ไขหลังจากนี้", en: "Take it back with later changes" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof approvalsWords, string> {}
}

addWords(approvalsWords);
