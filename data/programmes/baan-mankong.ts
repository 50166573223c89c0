import type { Programme } from "../programme.ts";
import { communities, households, LAND_OWNERS, privateText, projectStage, subsidy } from "./columns.ts";

export const baanMankong: Programme = {
  id: "baan-mankong",
  title: { th: "บ้านมั่นคง", en: "Baan Mankong (urban secure housing)" },
  short: { th: "บ้านมั่นคง", en: "Baan Mankong" },
  about: {
    th: "ชุมชนผู้มีรายได้น้อยในเมืองรวมกลุ่มกันวางผัง ออกแบบ และสร้างบ้านของตนเอง โดยมีเงินอุดหนุนและสินเชื่อสนับสนุน",
    en: "Low-income urban communities plan, design and build their own secure homes together, with a subsidy and a loan.",
  },
  noun: { th: "โครงการ", en: "project" },
  geometry: "site",
  privacy: "open",
  onePerLao: false,
  firstYear: 2546,
  measures: [
    communities({ min: 1, max: 200 }),
    households({ min: 1, max: 5000 }),
    subsidy({ min: 0, max: 1000000000 }),
    {
      measure: "loan_baht",
      unit: "baht",
      title: { th: "สินเชื่อ", en: "Loan" },
      required: false,
      min: 0,
      max: 1000000000,
    },
  ],
  attributes: [
    {
      name: "city",
      title: { th: "เมือง", en: "City" },
      kind: "text",
      public: true,
    },
    {
      name: "land_owner",
      title: { th: "เจ้าของที่ดิน", en: "Land owner" },
      kind: "choice",
      choices: {
        ...LAND_OWNERS,
        railway: { th: "การรถไฟแห่งประเทศไทย", en: "State Railway of Thailand" },
        land_reform: { th: "ส.ป.ก.", en: "Agricultural Land Reform Office" },
        temple: { th: "ที่ดินวัด", en: "Temple" },
        waterway: { th: "ที่สาธารณะริมน้ำ", en: "Public waterside" },
        other: { th: "อื่น ๆ", en: "Other" },
      },
      public: true,
    },
    {
      name: "upgrading_type",
      title: { th: "รูปแบบการพัฒนา", en: "Upgrading type" },
      kind: "choice",
      choices: {
        on_site: { th: "ปรับปรุงในที่ดินเดิม", en: "On-site upgrading" },
        reblocking: { th: "ปรับผังชุมชน", en: "Re-blocking" },
        reconstruction: { th: "รื้อสร้างใหม่ในที่เดิม", en: "Reconstruction" },
        relocation: { th: "ย้ายไปสร้างในที่ใหม่", en: "Relocation" },
      },
      public: true,
    },
    projectStage,
    privateText("coordinator_name", "ชื่อผู้ประสานงาน", "Coordinator name"),
  ],
  defaultMeasure: "households",
  colour: "#c8410c",
  ramp: ["#ffe5dc", "#feb49e", "#f57149", "#c53e06", "#7f2400"],
  icon: "M12 3 2 11h3v9h5v-6h4v6h5v-9h3z",
  licence: "CC0-1.0",
};
