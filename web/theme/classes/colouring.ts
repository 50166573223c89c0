/**
 * How values become colours: where classes end, how many there are, and in which palette. In the URL
 * `breaks=natural&classes=4&palette=viridis`, or limits of one's own in the unit of the measure: `breaks=0.2,0.5,0.9`.
 */
import { PALETTES, type Palette } from "../../../data/palettes.ts";

export const METHODS = ["quantile", "natural", "equal"] as const;
export type Method = (typeof METHODS)[number];
/** `auto` is the map's own choice; limits ascend, 1–6 of them, all above zero. */
export type Breaks = "auto" | Method | readonly number[];
/** `programme` is the ramp of the programme on the map. */
export type PaletteChoice = "programme" | Palette["id"];

export const MOST_LIMITS = 6;
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export const USUAL_CLASSES = 5;

export function isMethod(breaks: Breaks): breaks is Method {
  return METHODS.some((method) => method === breaks);
}

/** The place of the first limit that is no number above zero and above the one before it; -1 when all can be used. */
export function wrongLimit(limits: readonly number[]): number {
  return limits.findIndex((limit, place) => !Number.isFinite(limit) || limit <= (limits[place - 1] ?? 0));
}

export function parseBreaks(text: string): Breaks | undefined {
  const named = (["auto", ...METHODS] as const).find((each) => each === text);
  if (named) return named;
  const limits = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return limits.length <= MOST_LIMITS && wrongLimit(limits) === -1 ? limits : undefined;
}

export function formatBreaks(breaks: Breaks): string {
  return typeof breaks === "string" ? breaks : breaks.map(plainNumber).join(",");
}

/** Undefined where the way of making classes knows no number of them. */
export function parseClasses(text: string, breaks: Breaks): number | undefined {
  return isMethod(breaks) ? CLASS_COUNTS.find((count) => String(count) === text) : undefined;
}

export function parsePalette(text: string): PaletteChoice | undefined {
  return text === "programme" ? text : PALETTES.find(({ id }) => id === text)?.id;
}

/** A number for a URL, where a plus sign would be read as a space. */
export function plainNumber(value: number): string {
  return String(value).replace("+", "");
}
