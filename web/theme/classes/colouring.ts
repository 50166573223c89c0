import { PALETTES, type Palette } from "../../../data/palettes.ts";
import { type Slice, slice } from "../../view/slice.ts";
import { isSameMeasure } from "../../view/theme.ts";

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

export function parsePalette(text: string): PaletteChoice | undefined {
  return text === "programme" ? text : PALETTES.find(({ id }) => id === text)?.id;
}

/** Limits of one's own are in the unit of a measure, and end with it. */
export const breaksSlice: Slice<Breaks> = slice<Breaks>("breaks", "auto", {
  parse: parseBreaks,
  format: formatBreaks,
  after: (breaks, before, next) => (typeof breaks === "string" || isSameMeasure(before, next) ? breaks : "auto"),
});

/** How many classes a method makes, 3–7; other ways of making classes know no number of them. */
export const classesSlice: Slice<number> = slice<number>("classes", USUAL_CLASSES, {
  parse: (text, view) =>
    isMethod(breaksSlice.of(view)) ? CLASS_COUNTS.find((count) => String(count) === text) : undefined,
  format: (count, view) => (isMethod(breaksSlice.of(view)) ? String(count) : ""),
});

export const paletteSlice: Slice<PaletteChoice> = slice<PaletteChoice>("palette", "programme", {
  parse: parsePalette,
  format: (palette) => palette,
});

/** A number for a URL, where a plus sign would be read as a space. */
export function plainNumber(value: number): string {
  return String(value).replace("+", "");
}
