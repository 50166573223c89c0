import type { Programme } from "../programme.ts";
import { households, projectStage } from "./columns.ts";

export const baanMankongLandReform: Programme = {
  id: "baan-mankong-land-reform",
  title: { th: "บ้านมั่นคงชนบทในเขตปฏิรูปที่ดิน (ส.ป.ก.)", en: "Rural secure housing on land-reform land" },
  short: { th: "บ้าน ส.ป.ก.", en: "Land reform" },
  about: {
    th: "จัดที่อยู่อาศัยและที่ทำกินบนที่ดิน ส.ป.ก. ให้เกษตรกรผู้ไร้ที่ดิน โดยชุมชนร่วมกันวางแผนการใช้ที่ดิน",
    en: "Homes and farmland on land-reform land for farmers without land, with the community planning together how the land is used.",
  },
  noun: { th: "พื้นที่โครงการ", en: "project area" },
  geometry: "site",
  privacy: "open",
  onePerLao: false,
  firstYear: 2558,
  measures: [
    households({ min: 1, max: 2000 }),
    { measure: "rai", unit: "rai", title: { th: "เนื้อที่", en: "Land area" }, required: false, min: 0, max: 50000 },
  ],
  attributes: [projectStage],
  defaultMeasure: "households",
  colour: "#3d6a10",
  ramp: ["#e2f0d7", "#b6d49e", "#81af57", "#558221", "#305300"],
  icon: "M8 4 2 9.5h2V14h8V9.5h2zM3 16h18v1.5H3zm2 3h14v1.5H5zM17 6a3 3 0 0 1 3 3 3 3 0 0 1-2.3 2.9V14h-1.4v-2.1A3 3 0 0 1 14 9a3 3 0 0 1 3-3z",
  licence: "CC0-1.0",
};
