/** What an answer tells of a number. */
import type { Bilingual } from "../../data/area.ts";
import type { Measure, Programme, Span } from "../../data/programme.ts";
import { measureTitle } from "../figures/figure.ts";
import { formatYear } from "../figures/format.ts";
import type { Text } from "../words/use-text.ts";

export interface Made {
  /** The number as the address returned it; null = withheld or not known. */
  value: string | null;
  definition: string;
  /** "" where no record is loaded. */
  set: string;
  source: Bilingual | null;
  /** ISO date (CE). */
  as_of: string | null;
  records?: number | null;
  withheld?: number;
  denominator?: string;
  /** Why it is not comparable with the year before. */
  note?: string;
}

export function periodOf({ year, span }: { year: number | null; span: Span }, { t, language }: Text): string[] {
  return year === null ? [] : [t(`origin.def_${span}`, { year: formatYear(year, language) })];
}

export function definitionOf(programme: Programme, measure: Measure | "laos", text: Text): string {
  return measure === "coverage" || measure === "laos" || measure === "sites" || measure === "households_per_1000_houses"
    ? text.t(`origin.def_${measure}`)
    : text.t("origin.def_sum", { title: measureTitle(programme, measure, text) });
}

export const registerSource = ({ t }: Text): Bilingual => ({
  th: t("origin.register_source"),
  en: t("origin.register_source"),
});
