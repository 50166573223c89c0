/** A tambon counts for the LAO that carries the work; a tambon shared by two LAOs is entered once, under one of them. */
import type { Programme } from "../programme.ts";

export const economicTambon: Programme = {
  id: "economic-tambon",
  title: { th: "เศรษฐกิจฐานราก", en: "Grassroots-economy tambon" },
  short: { th: "เศรษฐกิจ", en: "Economy" },
  about: {
    th: "ตำบลที่ชุมชนร่วมกันทำแผนเศรษฐกิจและทุนชุมชน เช่น เกษตรอินทรีย์ วิสาหกิจชุมชน และการท่องเที่ยวโดยชุมชน",
    en: "Tambons whose communities plan their own economy: organic farming, community enterprise, community tourism.",
  },
  noun: { th: "ตำบล", en: "tambon" },
  geometry: "area",
  privacy: "open",
  onePerLao: false,
  firstYear: 2555,
  measures: [],
  attributes: [
    {
      name: "activities",
      title: { th: "กิจกรรม", en: "Activities" },
      kind: "flags",
      choices: {
        organic_farming: { th: "เกษตรอินทรีย์", en: "Organic farming" },
        community_enterprise: { th: "วิสาหกิจชุมชน", en: "Community enterprise" },
        community_tourism: { th: "ท่องเที่ยวโดยชุมชน", en: "Community tourism" },
      },
      required: true,
      public: true,
    },
    {
      name: "tambon_code",
      title: { th: "รหัสตำบล", en: "Tambon code" },
      kind: "text",
      public: true,
    },
  ],
  defaultMeasure: "sites",
  colour: "#046c4e",
  ramp: ["#ceeadd", "#9bcfb7", "#62b191", "#2d8565", "#02553d"],
  icon: "M11 22v-7.2C6.5 14.5 4 11.5 4 7c4 0 6.5 1.8 7.5 5C12 7.5 15 4.5 20 4c0 6-2.5 9.7-7 10.3V22z",
  licence: "CC0-1.0",
};
