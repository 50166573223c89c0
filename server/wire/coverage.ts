import { z } from "@hono/zod-openapi";
import { MEASURES, SPANS, UNITS } from "../../data/programme.ts";
import { orNull, Years } from "./position.ts";
import { Bilingual, Provenance } from "./provenance.ts";

export const Coverage = z
  .object({
    level: z.enum(["province", "lao"]),
    programme: z.string(),
    measure: z.enum(MEASURES),
    unit: z.enum(UNITS),
    /** BE; null = all years. */
    year: z.number().int().nullable(),
    /** `until` counts records up to and including the year; `in` those of the year, and as coverage the LAOs whose first it is. */
    span: z.enum(SPANS),
    /** First and last BE year with a record. */
    years: orNull(Years),
    /** BE; of the residents and houses that values are or are divided by: the year asked for, or the nearest that is known. */
    register_year: z.number().int().nullable(),
    codes: z.array(z.string()),
    /** Parallel to codes; null = no data, which is not zero. */
    values: z.array(z.number().nullable()),
    /** Codes whose number is withheld: under `small_cell` households, or needed to work out one that is. */
    suppressed: z.array(z.string()),
    small_cell: z.number().int(),
    /** Why all values are withheld, when they are. */
    withheld: Bilingual.nullable(),
    ...Provenance.shape,
  })
  .openapi("Coverage");
