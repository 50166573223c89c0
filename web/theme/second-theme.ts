/** What a map is compared with. In the URL: `welfare-fund,coverage`, with a year `…,2560`, of that year alone `…,2560,in`. */
import type { Measure, Span } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { measuresOf, THEMES } from "../../data/themes.ts";
import { parseYear } from "../view/year.ts";

/** What the colours of a map are about. */
export interface Theme {
  programme: string;
  measure: Measure;
  /** BE; null = all years. */
  year: number | null;
  /** Up to and including the year, or in it alone; without a year always `until`. */
  span: Span;
}

export const TOGETHER = ["swipe", "cross"] as const;
export type Together = (typeof TOGETHER)[number];

/** Years between the two maps of one programme: the length of a community plan. */
const APART = 5;

export function formatSecond({ programme, measure, year, span }: Theme): string {
  const period = year === null ? [] : [year, ...(span === "in" ? [span] : [])];
  return [programme, measure, ...period].join(",");
}

export function parseSecond(text: string): Theme | undefined {
  const [id = "", name, yearText, spanText, ...more] = text.split(",");
  const programme = THEMES.find((theme) => theme.id === id);
  const measure = programme && measuresOf(programme).find((each) => each === name);
  const year = yearText === undefined ? null : parseYear(yearText);
  if (!measure || year === undefined || more.length > 0) return undefined;
  if (spanText !== undefined && spanText !== "in") return undefined;
  return { programme: id, measure, year, span: spanText ?? "until" };
}

/** The theme beside which a comparison opens: the next programme of the registry, in the same measure and period where it can be. */
export function openingSecond({ programme, measure, year, span }: Theme): Theme {
  const place = PROGRAMMES.findIndex(({ id }) => id === programme);
  const next = PROGRAMMES[(place + 1) % PROGRAMMES.length];
  if (!next) throw new Error("No programme in the registry");
  return {
    programme: next.id,
    measure: measuresOf(next).includes(measure) ? measure : next.defaultMeasure,
    year,
    span,
  };
}

/** What was right comes left, and the other way round. */
export function swapSides<Compared extends Theme & { second: Theme | null }>(view: Compared): Compared {
  if (!view.second) return view;
  const { programme, measure, year, span } = view;
  return { ...view, ...view.second, second: { programme, measure, year, span } };
}

/** The same programme and measure five years later, or earlier where the data end before that. All years count as the last. */
export function inAnotherYear(
  { programme, measure, year, span }: Theme,
  [first, last]: readonly [first: number, last: number],
): Theme {
  const now = year ?? last;
  const other = now + APART <= last ? now + APART : Math.max(now - APART, first);
  return { programme, measure, year: other, span };
}

/**
 * The span whose classes both maps are coloured by, so that a colour means the same on either side; null where each has a
 * scale of its own, because they are about different things or both about all years.
 */
export function sharedScale(one: Theme, other: Theme): Span | null {
  const same = one.programme === other.programme && one.measure === other.measure;
  if (!same || (one.year === null && other.year === null)) return null;
  return one.span === "in" && other.span === "in" ? "in" : "until";
}
