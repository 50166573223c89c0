import type { Programme } from "../programme.ts";
import { communities, households, LAND_OWNERS, part } from "./columns.ts";

export const canalHousing: Programme = {
  id: "canal-housing",
  title: { th: "บ้านริมคลองลาดพร้าว", en: "Lat Phrao canal-side housing" },
  short: { th: "ริมคลอง", en: "Canal homes" },
  about: {
    th: "ชุมชนที่เคยปลูกบ้านรุกล้ำคลองลาดพร้าวในกรุงเทพฯ สร้างบ้านใหม่ริมคลองร่วมกัน พร้อมกับการสร้างเขื่อนระบายน้ำ",
    en: "Communities that stood over Bangkok’s Lat Phrao canal rebuild together on its bank, as the flood wall is built.",
  },
  // a record may stand for several communities
  noun: { th: "พื้นที่", en: "site" },
  geometry: "site",
  privacy: "open",
  onePerLao: false,
  firstYear: 2558,
  // published by district where not by community
  measures: [communities({ min: 1, max: 50 }), households({ min: 1, max: 5000 })],
  attributes: [
    {
      name: "canal",
      title: { th: "คลอง", en: "Canal" },
      kind: "text",
      public: true,
    },
    part("households_agreed", "household", "ครัวเรือนที่เข้าร่วม", "Households agreed"),
    part("households_built", "household", "สร้างเสร็จแล้ว", "Households built"),
    part("households_building", "household", "กำลังก่อสร้าง", "Households under construction"),
    {
      name: "land_owner",
      title: { th: "เจ้าของที่ดิน", en: "Land owner" },
      kind: "choice",
      choices: LAND_OWNERS,
      public: true,
    },
  ],
  defaultMeasure: "households",
  colour: "#0a7a99",
  ramp: ["#dcf1f9", "#9fd2e6", "#55abca", "#157f9e", "#015065"],
  icon: "M12 2 4 8.5h2.2V14h11.6V8.5H20zM3 17c2 0 2-1.3 4.5-1.3S10 17 12 17s2-1.3 4.5-1.3S19 17 21 17v1.6c-2 0-2-1.3-4.5-1.3S14 18.6 12 18.6s-2-1.3-4.5-1.3S5 18.6 3 18.6zm0 3.6c2 0 2-1.3 4.5-1.3S10 20.6 12 20.6s2-1.3 4.5-1.3S19 20.6 21 20.6v1.4c-2 0-2-1.3-4.5-1.3S14 22 12 22s-2-1.3-4.5-1.3S5 22 3 22z",
  licence: "CC0-1.0",
};
