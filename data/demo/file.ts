/** One demonstration file: what a province's office would send, with the registry's column names as header. */
import type { Country } from "./country.ts";
import type { Random } from "./random.ts";

/** Column name → what stands in the file; missing or null is an empty cell. */
export type DemoRow = Readonly<Record<string, string | number | null | undefined>> & {
  key: string;
  lao: string;
  /** BE */
  year: number;
};

/** Makes the rows of one programme; the same country and seed give the same rows. */
export type DemoMaker = (country: Country, random: Random) => Promise<DemoRow[]> | DemoRow[];

/** BE years with their weights, to draw from. */
export function yearPicker(first: number, weights: readonly number[]): (random: Random) => number {
  const years = weights.map((weight, index) => ({ year: first + index, weight }));
  return (random) => random.pick(years, ({ weight }) => weight).year;
}

/** An ISO date (CE) in the given BE calendar year. */
export function dateIn(year: number, random: Random): string {
  const month = String(random.integer(1, 12)).padStart(2, "0");
  const day = String(random.integer(1, 28)).padStart(2, "0");
  return `${year - 543}-${month}-${day}`;
}
