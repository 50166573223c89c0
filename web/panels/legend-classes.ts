/** The classes of a choropleth in words. */
import type { Unit } from "../../data/programme.ts";
import { digitsOf } from "../figure.ts";
import { formatBaht, formatNumber, formatShare } from "../format.ts";
import type { Classes } from "../map/classes.ts";
import type { Language } from "../view.ts";

export interface LegendClass {
  colour: string;
  label: string;
}

function bound(value: number, unit: Unit, language: Language): string {
  if (unit === "share") return formatShare(value, language, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
  if (unit === "baht") return formatBaht(value, language);
  return formatNumber(value, language, digitsOf(unit));
}

/** What is measured rather than counted: between two limits lies every value. */
const MEASURED: readonly Unit[] = ["share", "baht", "rai"];

/** The classes of a measure, in its unit. */
export function legendClasses(classes: Classes, unit: Unit, language: Language): LegendClass[] {
  return classLabels(classes, !MEASURED.includes(unit), (value) => bound(value, unit, language));
}

/**
 * One entry per colour, low to high: "<70%", "70% – 80%", …, "≥95%"; a single class is everything above zero. Counts are
 * named by the whole numbers that they hold, so that none seems to be in two classes: "6 – 7", "8", "≥9".
 */
export function classLabels(classes: Classes, whole: boolean, write: (value: number) => string): LegendClass[] {
  const limits = classes.breaks.map(write);
  const counted = whole && classes.breaks.every(Number.isInteger);
  const last = classes.breaks.map((value) => write(counted ? value - 1 : value));
  return classes.colours.map((colour, place) => {
    const from = limits[place - 1];
    const to = limits[place];
    if (from === undefined) return { colour, label: to === undefined ? ">0" : `<${to}` };
    if (to === undefined) return { colour, label: `≥${from}` };
    return { colour, label: last[place] === from ? from : `${from} – ${last[place]}` };
  });
}
