/** A record is one event; who was struck, and where exactly, never leaves the database. */
import type { Programme } from "../programme.ts";
import { households, privateText, subsidy } from "./columns.ts";

export const disasterRelief: Programme = {
  id: "disaster-relief",
  title: { th: "ช่วยเหลือกรณีไฟไหม้ ไล่รื้อ ภัยพิบัติ", en: "Help after fire, eviction and disaster" },
  short: { th: "ภัยพิบัติ", en: "Relief" },
  about: {
    th: "ช่วยเหลือเร่งด่วนเรื่องที่อยู่อาศัยแก่ครอบครัวที่ประสบไฟไหม้ ถูกไล่รื้อ หรือประสบภัยพิบัติ",
    en: "Urgent housing help for families struck by fire, eviction or disaster.",
  },
  noun: { th: "เหตุการณ์", en: "event" },
  geometry: "area",
  privacy: "sums",
  onePerLao: false,
  firstYear: 2546,
  measures: [
    households({ min: 1, max: 20000 }),
    subsidy({ min: 0, max: 500000000 }, { th: "เงินช่วยเหลือ", en: "Relief money" }),
  ],
  attributes: [
    {
      name: "cause",
      title: { th: "สาเหตุ", en: "Cause" },
      kind: "choice",
      choices: {
        fire: { th: "ไฟไหม้", en: "Fire" },
        eviction: { th: "ไล่รื้อ", en: "Eviction" },
        flood: { th: "อุทกภัย", en: "Flood" },
        storm: { th: "วาตภัย", en: "Storm" },
        other: { th: "ภัยอื่น ๆ", en: "Other disaster" },
      },
      required: true,
      public: false,
    },
    privateText("contact_name", "ชื่อผู้ติดต่อ", "Contact name"),
    privateText("address", "สถานที่เกิดเหตุ", "Address"),
  ],
  defaultMeasure: "households",
  colour: "#7a1f2b",
  ramp: ["#fdddde", "#f6b6b7", "#de7f83", "#b05157", "#762b32"],
  icon: "M12 2c.7 3.6 5.5 5.6 5.5 11a5.5 5.5 0 0 1-11 0c0-2.4 1.1-4 2.5-5.5.2 1.5.7 2.3 1.5 2.8C10.3 7.5 10.8 4.5 12 2zM5 20h14v2H5z",
  licence: "CC0-1.0",
};
