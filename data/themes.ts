/** What a map can be about: a programme, or all of them together. */
import { OVERLAP } from "./overlap.ts";
import type { Measure, Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes/index.ts";

export const THEMES: readonly Programme[] = [...PROGRAMMES, OVERLAP];

/** The theme that a map opens with. */
export const OPENING_PROGRAMME = "council";

/** The theme with this id; the opening one for an id that is not there. */
export function programmeOf(id: string): Programme {
  const found = THEMES.find((theme) => theme.id === id) ?? THEMES.find((theme) => theme.id === OPENING_PROGRAMME);
  if (!found) throw new Error(`No programme ${OPENING_PROGRAMME} in the registry`);
  return found;
}

/** What a theme can be asked for and coloured by: the derived measures, then its columns; of all together, how many there are. */
export function measuresOf(theme: Programme): Measure[] {
  if (theme === OVERLAP) return [OVERLAP.defaultMeasure];
  return ["coverage", "sites", ...theme.measures.map(({ measure }) => measure)];
}
