/** The classes of a choropleth in words. */
import type { Unit } from "../../data/programme.ts";
import { formatBaht, formatNumber, formatShare } from "../format.ts";
import type { Classes } from "../map/classes.ts";
import type { Language } from "../view.ts";

export interface LegendClass {
  colour: string;
  label: string;
}

/** @param more digits than usual, to tell two limits apart */
export function formatLimit(value: number, unit: Unit, language: Language, more = 0): string {
  if (unit === "share")
    return formatShare(value, language, (Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1) + more);
  if (unit === "baht") return formatBaht(value, language, more);
  return formatNumber(value, language, 1 + more);
}

/** What is measured rather than counted: between two limits lies every value. */
const MEASURED: readonly Unit[] = ["share", "baht", "rai"];

export function isWhole(unit: Unit): boolean {
  return !MEASURED.includes(unit);
}

/**
 * One entry per colour, low to high: "<70%", "70% – 80%", …, "≥95%"; a single class is everything above zero. Counts are
 * named by the whole numbers that they hold, so that none seems to be in two classes: "6 – 7", "8", "≥9".
 */
export function legendClasses(classes: Classes, unit: Unit, language: Language): LegendClass[] {
  const written = (more: number) => classes.breaks.map((value) => formatLimit(value, unit, language, more));
  const more = [0, 1, 2].find((digits) => new Set(written(digits)).size === classes.breaks.length) ?? 3;
  const limits = written(more);
  const counted = isWhole(unit) && classes.breaks.every(Number.isInteger);
  const last = counted ? classes.breaks.map((value) => formatLimit(value - 1, unit, language)) : limits;
  return classes.colours.map((colour, place) => {
    const from = limits[place - 1];
    const to = limits[place];
    if (from === undefined) return { colour, label: to === undefined ? ">0" : `<${to}` };
    if (to === undefined) return { colour, label: `≥${from}` };
    return { colour, label: last[place] === from ? from : `${from} – ${last[place]}` };
  });
}
