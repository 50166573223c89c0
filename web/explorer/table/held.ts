/** Which rows of the table are shown: of all areas, of those that have it, or of those that do not. In the URL: `held=has_not`. */
import { choice, type Slice, slice } from "../../view/slice.ts";
import type { TableRow } from "./table-rows.ts";

export const HELD = ["all", "has", "has_not"] as const;
export type Held = (typeof HELD)[number];

export const heldSlice: Slice<Held> = slice<Held>("held", "all", choice(HELD, "all"));

/** A withheld number is there; what has no record is neither. */
export function isHeld({ value, suppressed }: TableRow, held: Held): boolean {
  const has = suppressed || (value ?? 0) > 0;
  return held === "all" || (held === "has" ? has : !has && value !== null);
}
