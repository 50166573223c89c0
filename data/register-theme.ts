/** How many people and houses an area has: a theme of no programme, shaped like one for whatever shows a theme. */
import type { Bilingual } from "./area.ts";
import { BE_OFFSET, type Measure, type Programme, REGISTER_MEASURES } from "./programme.ts";

/** First and last BE year of data/residents; each figure is of 31 December. */
export const REGISTER_YEARS = [2560, 2564] as const;
/** The year of the register that the map, its 7,825 LAOs and the published figures go by. */
export const REGISTER_YEAR = 2561;

export const REGISTER_SOURCE: Bilingual = {
  th: "กรมการปกครอง (รวบรวมใน Ahoerstemeier/tambon)",
  en: "Department of Provincial Administration (compiled in Ahoerstemeier/tambon)",
};

/** The year of the register that is nearest to a BE year; with none asked for, that of the map. */
export function registerYear(year: number | null): number {
  return Math.min(Math.max(year ?? REGISTER_YEAR, REGISTER_YEARS[0]), REGISTER_YEARS[1]);
}

/** Whether a value depends on the year of the register. */
export function isOfRegister(measure: Measure): measure is (typeof REGISTER_MEASURES)[number] {
  return REGISTER_MEASURES.some((each) => each === measure);
}

/** ISO date (CE) of the figures of a BE year. */
export const registerDate = (year: number): string => `${year - BE_OFFSET}-12-31`;

export const REGISTER: Programme = {
  id: "register",
  title: { th: "ประชากรและบ้าน", en: "Residents and houses" },
  short: { th: "ประชากร บ้าน", en: "Residents" },
  about: {
    th: "ประชากรและบ้านตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคม",
    en: "Residents and houses in the civil register on 31 December.",
  },
  noun: { th: "คน", en: "person" },
  geometry: "area",
  privacy: "open",
  onePerLao: true,
  firstYear: REGISTER_YEARS[0],
  measures: [],
  attributes: [],
  defaultMeasure: "residents",
  colour: "#3f6212",
  ramp: ["#edf3df", "#c5d8a0", "#93b460", "#5f8530", "#35520f"],
  icon: "M12 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM5 20v-2.5c0-3.3 2.7-5.5 7-5.5s7 2.2 7 5.5V20z",
  licence: "ODbL-1.0",
};
