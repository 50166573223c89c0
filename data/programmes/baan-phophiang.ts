/** A record is one repaired house of one family: it never leaves the database, only sums of many do. */
import type { Programme } from "../programme.ts";
import { households, privateText, STAGES, subsidy } from "./columns.ts";

export const baanPhophiang: Programme = {
  id: "baan-phophiang",
  title: { th: "บ้านพอเพียงชนบท", en: "Rural sufficient housing (Baan Phophiang)" },
  short: { th: "บ้านพอเพียง", en: "Rural homes" },
  about: {
    th: "ซ่อมสร้างบ้านให้ครอบครัวในชนบทที่เดือดร้อนเรื่องที่อยู่อาศัย โดยชุมชนและท้องถิ่นช่วยกันลงแรง",
    en: "Repairs the homes of rural families in hardship, with the community and the local administration lending their labour.",
  },
  noun: { th: "หลัง", en: "house" },
  geometry: "area",
  privacy: "sums",
  onePerLao: false,
  firstYear: 2560,
  measures: [households({ min: 1, max: 1 }), subsidy({ min: 0, max: 100000 })],
  attributes: [
    privateText("applicant_name", "ชื่อผู้รับการช่วยเหลือ", "Applicant name"),
    privateText("house_code", "เลขรหัสประจำบ้าน", "House code"),
    {
      name: "stage",
      title: { th: "ขั้นตอน", en: "Stage" },
      kind: "choice",
      choices: STAGES,
      public: false,
    },
  ],
  defaultMeasure: "households",
  colour: "#a58400",
  ramp: ["#f5edd5", "#dbc88f", "#bb9b37", "#8c6f00", "#584503"],
  icon: "M12 4 3 11l1.3 1.6L6 11.3V20h12v-8.7l1.7 1.3L21 11zM11 10h2v2.5h2.5v2H13V17h-2v-2.5H8.5v-2H11z",
  licence: "CC0-1.0",
};
