/** What the money of a programme leaves out to protect single households, or why there is none; null when nothing is. */
import type { AreaLevel } from "../../../../data/area.ts";
import type { Text } from "../../../words/use-text.ts";
import type { MoneyRow } from "./money-rows.ts";

/** @param level of the area that the row is about; undefined = the nation */
export function gapText(
  { withheld, suppressed }: MoneyRow,
  level: AreaLevel | undefined,
  { t, pick }: Text,
): string | null {
  if (withheld) return pick(withheld);
  if (suppressed === 0) return null;
  const byLao = level === "amphoe" || level === "lao";
  return t(byLao ? "left_out.suppressed" : "left_out.suppressed_cells", { count: suppressed });
}
