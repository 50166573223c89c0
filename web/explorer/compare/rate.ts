/** What the numbers of areas side by side are divided by. */
import { choice, type Slice, slice } from "../../view/slice.ts";

/** As they are, by 1,000 residents, or by LAO. */
export const RATES = ["total", "person", "lao"] as const;
export type Rate = (typeof RATES)[number];

export const rateSlice: Slice<Rate> = slice<Rate>("rate", "total", choice(RATES, "total"));
