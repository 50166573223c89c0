/** What a map is compared with. In the URL: `welfare-fund,coverage`, with a year `…,2560`, of that year alone `…,2560,in`. */
import type { Span } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { isProgramme, measuresOf, OPENING_PROGRAMME, programmeOf, THEMES } from "../../data/themes.ts";
import { choice, type Slice, slice } from "../view/slice.ts";
import { isSameMeasure, type Theme } from "../view/theme.ts";
import type { View } from "../view/view.ts";
import { parseYear } from "../view/year.ts";

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

/** What the map is compared with; null = one map. */
export const secondSlice: Slice<Theme | null> = slice<Theme | null>("second", null, {
  parse: parseSecond,
  format: (second) => (second ? formatSecond(second) : ""),
});

/** How the two are put together: side by side under a divider, or as one map of both. */
export const togetherSlice: Slice<Together> = slice<Together>("together", "swipe", choice(TOGETHER, "swipe"));

/** The view, or a theme, with another programme: the measure stays when the new one has it too. */
export function withProgramme<Chosen extends Theme>(chosen: Chosen, id: string): Chosen {
  const programme = programmeOf(id);
  const measure = measuresOf(programme).includes(chosen.measure) ? chosen.measure : programme.defaultMeasure;
  return { ...chosen, programme: programme.id, measure };
}

/** The programme that a question about one is asked of: all together, and the register, have none. */
export function singleProgramme({ programme }: Pick<Theme, "programme">): string {
  return isProgramme(programme) ? programme : OPENING_PROGRAMME;
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
export function swapSides(view: View): View {
  const second = secondSlice.of(view);
  if (!second) return view;
  const { programme, measure, year, span } = view;
  return secondSlice.with({ ...view, ...second }, { programme, measure, year, span });
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
  if (!isSameMeasure(one, other) || (one.year === null && other.year === null)) return null;
  return one.span === "in" && other.span === "in" ? "in" : "until";
}
