/** A range of values in words. Its upper end is not in it. */
import type { Unit } from "../../data/programme.ts";
import type { Text } from "../words/use-text.ts";
import { formatLimit } from "./legend-classes.ts";
import type { ValueRange } from "./value-range.ts";

export function rangeWords({ from, to }: Pick<ValueRange, "from" | "to">, unit: Unit, { t, language }: Text): string {
  const limit = (value: number) => formatLimit(value, unit, language);
  if (from !== null && to !== null) return t("spread.from_to", { from: limit(from), to: limit(to) });
  if (from !== null) return t("spread.from", { from: limit(from) });
  return to === null ? t("spread.all") : t("spread.to", { to: limit(to) });
}
