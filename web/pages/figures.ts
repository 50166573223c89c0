/** What a programme's totals say in words: how many, and its main measures. */
import type { z } from "zod";
import { programmeById } from "../../data/programmes/index.ts";
import type { ProgrammeSummary } from "../../server/wire/summary.ts";
import { atLeast, countLeftOut, formatFigure } from "../figures/figure.ts";
import { formatCount } from "../figures/format.ts";
import type { Text } from "../words/use-text.ts";

export type Totals = z.infer<typeof ProgrammeSummary>;

/** Measures that are said beside the number of records. */
const MEASURES = 2;

/** "1,284 โครงการ", "ครัวเรือน 127,998 ครัวเรือน" …; what is withheld or not known is left out. */
export function figuresOf(totals: Totals, text: Text): string[] {
  const { id, sites, measures } = totals;
  const programme = programmeById(id);
  if (!programme) return [];
  const least = (figure: string) => atLeast(figure, countLeftOut(totals), text);
  const count = sites !== null && sites > 1 ? [least(formatCount(sites, programme.noun, text.language))] : [];
  const said = programme.measures.flatMap(({ measure, unit, title }) => {
    const value = measures[measure];
    if (value === null || value === undefined) return [];
    const figure = formatFigure(value, unit, programme.noun, text);
    const name = text.pick(title);
    // "5,264 ครัวเรือน" names itself; "สมาชิก 35 คน" needs its title
    const named = figure.toLowerCase().endsWith(name.toLowerCase());
    return [named ? least(figure) : `${name} ${least(figure)}`];
  });
  // a programme that counts communities says them twice
  return [...new Set([...count, ...said])].slice(0, count.length + MEASURES);
}
