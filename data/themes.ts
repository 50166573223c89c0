/** What a map can be about: a programme, or all of them together. */
import { OVERLAP } from "./overlap.ts";
import type { Measure, Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes/index.ts";

export const THEMES: readonly Programme[] = [...PROGRAMMES, OVERLAP];

/** What a theme can be asked for and coloured by: the derived measures, then its columns; of all together, how many there are. */
export function measuresOf(theme: Programme): Measure[] {
  if (theme === OVERLAP) return [OVERLAP.defaultMeasure];
  return ["coverage", "sites", ...theme.measures.map(({ measure }) => measure)];
}
