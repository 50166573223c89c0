/** What a place has of a programme, in one word and in figures. */
import { SMALL_CELL } from "../../../data/programme.ts";
import { countLeftOut } from "../../figures/figure.ts";
import { formatNumber } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import { figuresOf, type Totals } from "../figures.ts";
import "./words.ts";

export type Status = "yes" | "not_yet" | "withheld";

export function statusOf({ laos, withheld }: Totals): Status {
  if (withheld !== null || laos === null) return "withheld";
  return laos > 0 ? "yes" : "not_yet";
}

/** Within an LAO it is there or not; of a larger place, in how many of its LAOs. */
export function statusText(totals: Totals, laos: number, { t, language }: Text): string {
  const status = statusOf(totals);
  if (status !== "yes" || laos === 1) return t(`place.${status}`);
  return t("place.some", { count: formatNumber(totals.laos ?? 0, language), of: formatNumber(laos, language) });
}

/** The main figures, or why they are not shown. */
export function amounts(totals: Totals, text: Text): string[] {
  const { t, pick, language } = text;
  if (totals.withheld) return [pick(totals.withheld)];
  if (statusOf(totals) === "not_yet") return [];
  const figures = figuresOf(totals, text);
  const hidden = countLeftOut(totals);
  if (hidden === 0) return figures;
  if (figures.length === 0) return [t("place.amount_withheld", { limit: SMALL_CELL })];
  return [...figures, t("place.part_withheld", { count: formatNumber(hidden, language) })];
}

const ORDER: readonly Status[] = ["yes", "withheld", "not_yet"];

/** What is there comes first; else in the order of the registry. */
export function inOrder(programmes: readonly Totals[]): Totals[] {
  return programmes.toSorted((one, other) => ORDER.indexOf(statusOf(one)) - ORDER.indexOf(statusOf(other)));
}

/** How many of all programmes a place has. */
export function answerOf(programmes: readonly Totals[]): { has: number; all: number } {
  return { has: programmes.filter((totals) => statusOf(totals) === "yes").length, all: programmes.length };
}
