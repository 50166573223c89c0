/** What figures are asked of: programmes by how much of them is public, their measures, and years. */
import fc from "fast-check";
import type { Programme } from "../../../../data/programme.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { isOfRegister } from "../../../../data/register-theme.ts";
import { measuresOf } from "../../../../data/themes.ts";

export const OPEN = PROGRAMMES.filter(({ privacy }) => privacy === "open");
export const SUMS = PROGRAMMES.filter(({ privacy }) => privacy === "sums");

/** Of the Buddhist era; null = all years. */
export const years = fc.option(fc.integer({ min: 2546, max: 2563 }), { nil: null });

/** A programme with one of its measures that are counted from records. */
export const themesOf = (programmes: readonly Programme[]) =>
  fc.constantFrom(
    ...programmes.flatMap((programme) =>
      measuresOf(programme)
        .filter((measure) => !isOfRegister(measure))
        .map((measure) => ({ programme, measure })),
    ),
  );
