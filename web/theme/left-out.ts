import type { ProgrammeSummary } from "../api/summary.ts";
import type { Text } from "../words/use-text.ts";
import "./words.ts";

/** What the sums of a programme leave out to protect single households; null when nothing is. */
export function leftOut(
  { withheld, suppressed_laos, suppressed_cells }: ProgrammeSummary,
  { t, pick }: Text,
): string | null {
  if (withheld) return pick(withheld);
  if (suppressed_laos > 0) return t("left_out.suppressed", { count: suppressed_laos });
  return suppressed_cells > 0 ? t("left_out.suppressed_cells", { count: suppressed_cells }) : null;
}
