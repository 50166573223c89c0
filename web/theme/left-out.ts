import type { Coverage } from "../api/coverage.ts";
import type { ProgrammeSummary } from "../api/summary.ts";
import { formatNumber } from "../figures/format.ts";
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

/** How many values of a level leave something out, and how much; null when none does. */
export function valuesLeftOut({ values, missing }: Pick<Coverage, "values" | "missing">, text: Text): string | null {
  const short = missing.filter((cells, place) => cells > 0 && values[place] !== null);
  if (short.length === 0) return null;
  const number = (count: number) => formatNumber(count, text.language);
  const cells = short.reduce((sum, each) => sum + each, 0);
  return text.t("left_out.values", { count: number(short.length), cells: number(cells) });
}
