import { z } from "@hono/zod-openapi";
import { MEASURES, SPANS } from "../../data/programme.ts";
import { Bilingual, Provenance } from "./provenance.ts";

export const ProgrammeSummary = z.object({
  id: z.string(),
  /** Records; null where withheld. */
  sites: z.number().int().nullable(),
  /** LAOs of the selection with at least one record; null where withheld. */
  laos: z.number().int().nullable(),
  /** laos / LAOs of the selection: 0.9370; null where withheld, or where the selection holds no LAO. */
  coverage: z.number().nullable(),
  /** Sums by measure; null where every contributing cell is withheld or none has a value. */
  measures: z.partialRecord(z.enum(MEASURES), z.number().nullable()),
  /** LAOs whose small cells are missing from these sums (selections smaller than a province). */
  suppressed_laos: z.number().int(),
  /** Years of single provinces whose small cells are missing from these sums (selections of whole provinces). */
  suppressed_cells: z.number().int(),
  /** Why all numbers of the programme are withheld, when they are. */
  withheld: Bilingual.nullable(),
  ...Provenance.shape,
});

export const Summary = z
  .object({
    areas: z.object({
      provinces: z.number().int(),
      laos: z.number().int(),
      population: z.number().int(),
      houses: z.number().int(),
    }),
    /** BE; `houses` are of its 31 December: the year asked for, or the nearest that is known. `population` is of 2561. */
    houses_year: z.number().int(),
    programmes: z.array(ProgrammeSummary),
    year: z.number().int().nullable(),
    /** As for Coverage: with `in`, `laos` are those whose first record is of the year. */
    span: z.enum(SPANS),
    ...Provenance.shape,
  })
  .openapi("Summary");
