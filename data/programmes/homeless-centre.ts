/** The centres are public places; nothing about the people in them is ever recorded here. */
import type { Programme } from "../programme.ts";

export const homelessCentre: Programme = {
  id: "homeless-centre",
  title: { th: "ศูนย์ฟื้นฟูและพัฒนาศักยภาพคนไร้บ้าน", en: "Homeless rehabilitation centre" },
  short: { th: "ศูนย์คนไร้บ้าน", en: "Homeless" },
  about: {
    th: "ที่พักและที่ตั้งหลักชีวิตของคนไร้บ้าน บริหารร่วมกันโดยเครือข่ายคนไร้บ้านและหน่วยงานในพื้นที่",
    en: "A place for homeless people to stay and start again, run by their own network together with local agencies.",
  },
  noun: { th: "ศูนย์", en: "centre" },
  geometry: "site",
  privacy: "open",
  onePerLao: false,
  firstYear: 2540,
  measures: [
    { measure: "places", unit: "place", title: { th: "รองรับได้", en: "Places" }, required: false, min: 1, max: 2000 },
  ],
  attributes: [
    {
      name: "opened",
      title: { th: "วันที่เปิด", en: "Opened" },
      kind: "date",
      public: true,
    },
  ],
  defaultMeasure: "places",
  colour: "#c01874",
  ramp: ["#ffdae7", "#feaecc", "#f75fa5", "#c7227a", "#83044c"],
  icon: "M3 6h2v7h6V9h7a3 3 0 0 1 3 3v6h-2v-3H5v3H3zm5 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  licence: "CC0-1.0",
};
