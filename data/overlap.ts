/** How many programmes an area has: a theme over all of them, shaped like one of them for whatever shows a theme. */
import { publishesPeriod } from "./disclosure.ts";
import type { Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes/index.ts";

export const OVERLAP: Programme = {
  id: "all",
  title: { th: "จำนวนโครงการในพื้นที่", en: "Number of programmes" },
  short: { th: "ทุกโครงการ", en: "All programmes" },
  about: {
    th: "ในพื้นที่หนึ่งมีกี่โครงการจากทั้งหมด ระดับจังหวัดเป็นค่าเฉลี่ยต่อ อปท.",
    en: "How many of the programmes an area has together; for a province, the mean of its LAOs.",
  },
  noun: { th: "โครงการ", en: "programme" },
  geometry: "area",
  privacy: "open",
  onePerLao: true,
  firstYear: Math.min(...PROGRAMMES.map(({ firstYear }) => firstYear)),
  measures: [],
  attributes: [],
  defaultMeasure: "programmes",
  colour: "#475569",
  ramp: ["#e8edf2", "#b9c7d6", "#7f97b2", "#4a6689", "#1f3a5f"],
  icon: "M12 2.5 21.5 7 12 11.5 2.5 7zM4.6 11 12 14.5l7.4-3.5 2.1 1L12 16.5 2.5 12zm0 5 7.4 3.5 7.4-3.5 2.1 1-9.5 4.5L2.5 17z",
  licence: "CC0-1.0",
};

/** The programmes that are counted: for a single year only those that publish single years by LAO. */
export function overlapping(year: number | null): readonly Programme[] {
  return PROGRAMMES.filter((programme) => publishesPeriod(programme, "lao", year));
}
