/** The value of a measure in words, and what the measure is called: the registry's titles with the units of the language. */
import type { Bilingual } from "../../data/area.ts";
import { unitOf } from "../../data/measure-unit.ts";
import type { Measure, Programme, Span, Unit } from "../../data/programme.ts";
import { isOfRegister } from "../../data/register-theme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { Text } from "../words/use-text.ts";
import { formatBaht, formatCount, formatNumber, formatShare, pluralOf } from "./format.ts";
import "./words.ts";

/** Coverage of a single LAO: it has the programme, or not yet. */
export function isPresence(level: string, unit: Unit): boolean {
  return level === "lao" && unit === "share";
}

export function measureTitle(programme: Programme, measure: Measure, { t, pick, language }: Text): string {
  if (measure === "coverage") return t("measure.coverage");
  if (measure === "sites") return t("measure.sites", { noun: pluralOf(programme.noun, language) });
  if (measure === "programmes") return t("measure.programmes");
  if (isOfRegister(measure)) return t(`measure.${measure}`);
  const column = programme.measures.find((each) => each.measure === measure);
  return column ? pick(column.title) : measure;
}

/** What a legend is about, with the unit of its limits where its title does not name it: "รองรับได้ (ที่)". */
export function measureInUnit(programme: Programme, measure: Measure, text: Text): string {
  const title = measureTitle(programme, measure, text);
  const unit = unitOf(programme, measure);
  // limits carry the first two, and the title of records names them
  if (unit === "share" || unit === "baht" || unit === "record") return title;
  const word = text.t(`unit.${unit}`, { count: 2, value: "" }).trim();
  return title.toLowerCase().includes(word.toLowerCase()) ? title : `${title} (${word})`;
}

/** Decimals that tell areas apart: means of a few programmes lie close together. */
export function digitsOf(unit: Unit | "number"): number {
  return unit === "programme" || unit === "per_1000_houses" ? 2 : 1;
}

/** `noun` is what one record is called: the unit of `sites`. */
export function formatFigure(value: number, unit: Unit, noun: Bilingual, { t, language }: Text): string {
  switch (unit) {
    case "share":
      return formatShare(value, language);
    case "record":
      return formatCount(value, noun, language);
    case "baht":
      return formatBaht(value, language);
    default:
      return t(`unit.${unit}`, { count: value, value: formatNumber(value, language, digitsOf(unit)) });
  }
}

/** The number alone, where a heading already names what is counted; shares and money keep their sign. */
export function formatPlain(value: number, unit: Unit | "number", { language }: Text): string {
  if (unit === "share") return formatShare(value, language);
  if (unit === "baht") return formatBaht(value, language);
  return formatNumber(value, language, digitsOf(unit));
}

/** An LAO has a programme or not yet; of a single year, it began in it or not. */
export function presenceWord(has: boolean, span: Span | undefined, { t }: Text): string {
  if (span === "in") return t(has ? "value.began" : "value.began_not");
  return t(has ? "value.has" : "value.has_not");
}

/** Coverage of a selection; nobody says per cent of a single LAO. */
export function formatCoverage(coverage: number, laos: number, span: Span | undefined, text: Text): string {
  return laos === 1 ? presenceWord(coverage > 0, span, text) : formatShare(coverage, text.language);
}

/** A value of the map or table, and how many withheld figures it leaves out. */
export interface Cell {
  value: number | null;
  suppressed: boolean;
  missing: number;
}

interface CellContext {
  level: string;
  unit: Unit;
  programme: string;
  small_cell: number;
  span?: Span;
}

/**
 * A value of the map or table: "no data" and "<5" are words of their own, never numbers. A single LAO has a programme
 * or has it not yet: its coverage is no percentage.
 */
export function formatCell(
  cell: Cell,
  { level, unit, programme, small_cell, span }: CellContext,
  text: Text,
  style: "worded" | "plain" = "worded",
): string {
  if (cell.suppressed) return text.t("value.suppressed", { limit: small_cell });
  if (cell.value === null) return text.t("look.none");
  if (isPresence(level, unit)) return presenceWord(cell.value > 0, span, text);
  const figure =
    style === "plain"
      ? formatPlain(cell.value, unit, text)
      : formatFigure(cell.value, unit, programmeOf(programme).noun, text);
  return atLeast(figure, cell.missing, text);
}

/** How many withheld figures the sums of a programme leave out. */
export function countLeftOut(sums: { suppressed_laos: number; suppressed_cells: number }): number {
  return sums.suppressed_laos + sums.suppressed_cells;
}

/** A sum that leaves withheld figures out is the least that there is. */
export function atLeast(figure: string, missing: number, { t }: Text): string {
  return missing > 0 ? t("value.at_least", { value: figure }) : figure;
}
