import type { Programme } from "../programme.ts";
import { members, part, privateText } from "./columns.ts";

export const welfareFund: Programme = {
  id: "welfare-fund",
  title: { th: "กองทุนสวัสดิการชุมชน", en: "Community welfare fund" },
  short: { th: "กองทุนฯ", en: "Welfare funds" },
  about: {
    th: "สมาชิกออมวันละบาท ท้องถิ่นและรัฐร่วมสมทบ แล้วชุมชนดูแลสวัสดิการกันเองตั้งแต่เกิดจนตาย",
    en: "Members save a baht a day, local and central government add to it, and the community looks after its own from birth to death.",
  },
  noun: { th: "กองทุน", en: "fund" },
  geometry: "area",
  privacy: "open",
  onePerLao: false,
  firstYear: 2547,
  measures: [
    members({ min: 1, max: 200000 }),
    {
      measure: "fund_baht",
      unit: "baht",
      title: { th: "เงินกองทุน", en: "Fund money" },
      required: false,
      min: 0,
      max: 1000000000,
      parts: ["from_members_baht", "from_state_baht", "from_lao_baht", "from_other_baht"],
    },
  ],
  attributes: [
    part("from_members_baht", "baht", "เงินออมของสมาชิก", "From members"),
    part("from_state_baht", "baht", "รัฐบาลสมทบ", "From the state"),
    part("from_lao_baht", "baht", "อปท. สมทบ", "From the LAO"),
    part("from_other_baht", "baht", "เงินจากแหล่งอื่น", "From other sources"),
    {
      name: "established",
      title: { th: "วันที่ก่อตั้ง", en: "Established" },
      kind: "date",
      public: true,
    },
    privateText("contact_phone", "โทรศัพท์ผู้ประสานงาน", "Contact phone"),
  ],
  defaultMeasure: "members",
  colour: "#6b21a8",
  ramp: ["#eee2ff", "#d6b9fe", "#b87bfc", "#8d4acf", "#5c228f"],
  icon: "M12 3c4 0 7 1.3 7 3s-3 3-7 3-7-1.3-7-3 3-3 7-3zM5 8.5C6.5 9.8 9 10.5 12 10.5s5.5-.7 7-2V12c0 1.7-3 3-7 3s-7-1.3-7-3zm0 6C6.5 15.8 9 16.5 12 16.5s5.5-.7 7-2V18c0 1.7-3 3-7 3s-7-1.3-7-3z",
  licence: "CC0-1.0",
};
