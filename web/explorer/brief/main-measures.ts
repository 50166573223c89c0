/** What a programme amounts to, as short phrases for one cell of a table. */
import { unitOf } from "../../../data/measure-unit.ts";
import type { Measure, MeasureColumn, Programme } from "../../../data/programme.ts";
import type { ProgrammeSummary } from "../../api/summary.ts";
import { formatFigure, formatPlain } from "../../figures/figure.ts";
import { formatCount } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";
import { unbroken } from "./unbroken.ts";

/** Units that the title of a measure does not name. */
const SAID = ["baht", "rai"];

/** "สมาชิก 6,541 คน", "71 ชุมชน"; "Members 6,541", "Loan ฿322 million". */
function phrase({ title, unit }: MeasureColumn, value: number, noun: Programme["noun"], text: Text): string {
  const { language } = text;
  const worded = formatFigure(value, unit, noun, text);
  if (language === "th") return worded.endsWith(title.th) ? worded : `${title.th} ${worded}`;
  return `${title.en} ${SAID.includes(unit) ? worded : formatPlain(value, unit, text)}`;
}

interface MainMeasure {
  measure: Measure;
  written: string;
}

const RATE = "households_per_1000_houses" satisfies Measure;

/**
 * Records first, unless they are the LAOs that are counted already; then every sum that may be shown, and households by
 * houses. None is broken over lines.
 */
export function mainMeasures(programme: Programme, { sites, measures }: ProgrammeSummary, text: Text): MainMeasure[] {
  if (sites === 0) return [];
  const records =
    sites === null || programme.onePerLao
      ? []
      : [{ measure: "sites" as const, written: unbroken(formatCount(sites, programme.noun, text.language)) }];
  const sums = programme.measures.flatMap((column) => {
    const value = measures[column.measure];
    // the number of records says this already
    const counted = column.title.th === programme.noun.th && value === sites;
    return value === null || value === undefined || counted
      ? []
      : [{ measure: column.measure, written: unbroken(phrase(column, value, programme.noun, text)) }];
  });
  const rate = measures[RATE];
  const rates: MainMeasure[] =
    rate === null || rate === undefined
      ? []
      : [{ measure: RATE, written: unbroken(formatFigure(rate, unitOf(programme, RATE), programme.noun, text)) }];
  return [...records, ...sums, ...rates];
}
