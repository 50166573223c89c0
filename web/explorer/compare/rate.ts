/** What the numbers of areas side by side are divided by. */
import type { Unit } from "../../../data/programme.ts";
import { choice, type Slice, slice } from "../../view/slice.ts";

/** As they are, by 1,000 residents, by 1,000 houses, or by LAO. */
export const RATES = ["total", "person", "house", "lao"] as const;

/** What is divided already stays what it is. */
export function isDivided(unit: Unit): boolean {
  return unit === "share" || unit === "per_1000_houses";
}
export type Rate = (typeof RATES)[number];

export const rateSlice: Slice<Rate> = slice<Rate>("rate", "total", choice(RATES, "total"));
