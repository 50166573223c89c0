/** What a map can be about: a programme, all of them together, or the people and houses of the register. */
import { OVERLAP } from "./overlap.ts";
import type { Measure, Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes/index.ts";
import { REGISTER } from "./register-theme.ts";

export const THEMES: readonly Programme[] = [...PROGRAMMES, OVERLAP, REGISTER];

/** Themes of no programme: nothing of one can be asked of them. */
export function isProgramme(id: string): boolean {
  return id !== OVERLAP.id && id !== REGISTER.id;
}

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
  if (theme === REGISTER) return ["residents", "houses"];
  const own = theme.measures.map(({ measure }) => measure);
  return [
    "coverage",
    "sites",
    ...own,
    ...(own.includes("households") ? (["households_per_1000_houses"] as const) : []),
  ];
}
