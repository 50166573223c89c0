/** A published figure in words. */
import type { Figure } from "../../api/published.ts";
import { formatDate, formatNumber, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";

/** Decimals that a source may give: hectares of a canal, millions of baht. */
const DIGITS = 2;

export function withUnit(value: number, { unit_title }: Pick<Figure, "unit_title">, { language, pick }: Text): string {
  return `${formatNumber(value, language, DIGITS)} ${pick(unit_title)}`;
}

/** "over 1,050,000 households" */
export function figureText(figure: Figure, text: Text): string {
  const value = withUnit(figure.value, figure, text);
  return figure.qualifier === "exact" ? value : text.t(`published.${figure.qualifier}`, { value });
}

export function dateText({ as_of, year }: Pick<Figure, "as_of" | "year">, { t, language }: Text): string {
  if (as_of) return formatDate(as_of, language);
  return year === null ? t("published.no_date") : formatYear(year, language);
}
