/** The classes of a choropleth in words. */
import type { Unit } from "../../data/programme.ts";
import { digitsOf } from "../figures/figure.ts";
import { formatBaht, formatNumber, formatShare } from "../figures/format.ts";
import type { Language } from "../view/view.ts";
import type { Classes } from "./classes/classes.ts";

export interface LegendClass {
  colour: string;
  label: string;
}

/**
 * @param more digits than usual, to tell two limits apart
 * @param fixed as many digits in every limit of one scale: "2.04 – 2.10"
 */
export function formatLimit(value: number, unit: Unit, language: Language, more = 0, fixed = false): string {
  if (unit === "share")
    return formatShare(value, language, (Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1) + more);
  if (unit === "baht") return formatBaht(value, language, more);
  return formatNumber(value, language, digitsOf(unit) + more, fixed);
}

/** What is measured rather than counted: between two limits lies every value. */
const MEASURED: readonly Unit[] = ["share", "baht", "rai", "per_1000_houses"];

export function isWhole(unit: Unit): boolean {
  return !MEASURED.includes(unit);
}

/** The classes of a measure, in its unit. */
export function legendClasses(classes: Classes, unit: Unit, language: Language): LegendClass[] {
  const broken = !classes.breaks.every(Number.isInteger);
  const write = (more: number) => (value: number) => formatLimit(value, unit, language, more, broken);
  const apart = [0, 1, 2].find((more) => new Set(classes.breaks.map(write(more))).size === classes.breaks.length);
  return classLabels(classes, isWhole(unit), write(apart ?? 3));
}

/**
 * One entry per colour, low to high: "<70%", "70% – 80%", …, "≥95%"; a single class is everything above zero. Counts are
 * named by the whole numbers that they hold, so that none seems to be in two classes: "6 – 7", "8", "≥9".
 */
export function classLabels(
  classes: Pick<Classes, "breaks" | "colours">,
  whole: boolean,
  write: (value: number) => string,
): LegendClass[] {
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
