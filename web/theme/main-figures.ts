import { unitOf } from "../../data/measure-unit.ts";
import { OVERLAP, overlapping } from "../../data/overlap.ts";
import type { Measure, Programme, Span } from "../../data/programme.ts";
import { REGISTER } from "../../data/register-theme.ts";
import type { ProgrammeSummary, Summary } from "../api/summary.ts";
import { atLeast, countLeftOut, formatFigure, presenceWord } from "../figures/figure.ts";
import { formatShare } from "../figures/format.ts";
import type { Text } from "../words/use-text.ts";
import "./words.ts";

/** Whether the area has the programme; a sum that is withheld may hide some. */
export function isThere(summary: ProgrammeSummary): boolean {
  return summary.sites !== 0;
}

/**
 * The figure a programme is known by: its default measure, and beneath it how many records or which share of LAOs.
 * Where a figure is withheld, the next one takes its place. Of a single LAO it says that it has the programme.
 *
 * @param period.laos LAOs of the area
 */
export function mainFigures(
  programme: Programme,
  summary: ProgrammeSummary,
  text: Text,
  { span = "until", laos }: { span?: Span; laos: number },
): [string, string] {
  if (!isThere(summary)) return [text.t(span === "in" ? "main_figure.none_in_year" : "main_figure.none"), ""];
  const { sites, coverage, measures } = summary;
  const missing = countLeftOut(summary);
  const figure = (measure: Programme["defaultMeasure"], value: number | null | undefined) =>
    value === null || value === undefined
      ? null
      : atLeast(formatFigure(value, unitOf(programme, measure), programme.noun, text), missing, text);
  const main = figure(programme.defaultMeasure, measures[programme.defaultMeasure]);
  const count = figure("sites", sites);
  const share = coverage === null ? null : shareText(coverage);
  const isDerived = programme.defaultMeasure === "coverage" || programme.defaultMeasure === "sites";
  const known = (isDerived ? [count, share] : [main, count, share]).filter((each) => each !== null);
  return [known[0] ?? text.t("look.withheld"), known[1] ?? ""];

  function shareText(fraction: number): string {
    if (laos === 1) return presenceWord(fraction > 0, span, text);
    return text.t("main_figure.share", { share: formatShare(fraction, text.language) });
  }
}

/** The measure of the first of `mainFigures`. */
export function mainMeasure({ defaultMeasure }: Programme, { measures }: ProgrammeSummary): Measure {
  const known = measures[defaultMeasure];
  return defaultMeasure === "coverage" || known === null || known === undefined ? "sites" : defaultMeasure;
}

/** How many programmes an LAO of the area has in the mean, of those that the map counts too. */
export function overlapFigure({ areas, programmes, year }: Summary, text: Text): string {
  const counted = new Set(overlapping(year).map(({ id }) => id));
  const known = programmes.filter(({ id }) => counted.has(id));
  const laos = known.reduce((sum, each) => sum + (each.laos ?? 0), 0);
  if (areas.laos === 0 || known.length === 0) return text.t("look.none");
  return formatFigure(laos / areas.laos, unitOf(OVERLAP, "programmes"), OVERLAP.noun, text);
}

/** Residents and houses of the area. */
export function registerFigures({ areas }: Pick<Summary, "areas">, text: Text): [string, string] {
  return [
    formatFigure(areas.population, unitOf(REGISTER, "residents"), REGISTER.noun, text),
    formatFigure(areas.houses, unitOf(REGISTER, "houses"), REGISTER.noun, text),
  ];
}
