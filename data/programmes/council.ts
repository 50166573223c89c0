import type { Programme } from "../programme.ts";
import { members, privateText } from "./columns.ts";

export const council: Programme = {
  id: "council",
  title: { th: "สภาองค์กรชุมชน", en: "Community organisation council" },
  short: { th: "สภาองค์กรฯ", en: "Councils" },
  about: {
    th: "เวทีกลางตามกฎหมายที่กลุ่มและองค์กรชุมชนในท้องถิ่นมาปรึกษาและวางแผนพัฒนาร่วมกัน ตาม พ.ร.บ.สภาองค์กรชุมชน พ.ศ. 2551",
    en: "The lawful forum in which the community groups of a locality deliberate and plan together, under the Community Organisation Council Act of 2008.",
  },
  noun: { th: "สภา", en: "council" },
  geometry: "area",
  privacy: "open",
  onePerLao: true,
  firstYear: 2551,
  measures: [members({ min: 1, max: 2000 })],
  attributes: [
    {
      name: "established",
      title: { th: "วันที่จดแจ้งจัดตั้ง", en: "Established" },
      kind: "date",
      public: true,
    },
    privateText("chair_name", "ชื่อประธานสภา", "Chair name"),
  ],
  defaultMeasure: "coverage",
  colour: "#2563eb",
  ramp: ["#e4edff", "#adc9ff", "#6a9bfe", "#2866ee", "#083aa8"],
  icon: "M12 3a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM5.5 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm13 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM2 14c0-2 1.5-3 3.5-3 .9 0 1.7.2 2.3.6C8.5 10.2 10 9.5 12 9.5s3.5.7 4.2 2.1c.6-.4 1.4-.6 2.3-.6 2 0 3.5 1 3.5 3v1.5H2zM3 17h18v3H3z",
  licence: "CC0-1.0",
};
