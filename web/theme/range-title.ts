/** A range of values in words. Its upper end is not in it. */
import type { Unit } from "../../data/programme.ts";
import type { Text } from "../words/use-text.ts";
import { formatLimit } from "./legend-classes.ts";
import type { ValueRange } from "./value-range.ts";
import "./words.ts";

export function rangeTitle({ from, to }: Pick<ValueRange, "from" | "to">, unit: Unit, { t, language }: Text): string {
  const limit = (value: number) => formatLimit(value, unit, language);
  if (from !== null && to !== null) return t("range.from_to", { from: limit(from), to: limit(to) });
  if (from !== null) return t("range.from", { from: limit(from) });
  return to === null ? t("range.all") : t("range.to", { to: limit(to) });
}
