import { z } from "@hono/zod-openapi";
import { AREA_LEVELS } from "../../data/area.ts";
import { MEASURES, UNITS } from "../../data/programme.ts";
import { Years } from "./position.ts";
import { Bilingual, Provenance } from "./provenance.ts";

export const Series = z
  .object({
    programme: z.string(),
    measure: z.enum(MEASURES),
    unit: z.enum(UNITS),
    /** First and last BE year with a record anywhere. */
    years: Years,
    /** BE, parallel to the years: of the residents and houses that values are or are divided by; null where none are. */
    register_years: z.array(z.number().int()).nullable(),
    /** The areas in the order asked for, then the nation ("TH"). */
    items: z.array(
      z.object({
        level: z.enum([...AREA_LEVELS, "nation"]),
        code: z.string(),
        /**
         * What began in each year from the first to the last. Coverage is the share of LAOs whose first record is of the
         * year; null = no record with a value, or withheld.
         */
        values: z.array(z.number().nullable()),
        /**
         * What there is up to the end of each year: running sums. Of households by houses it is all households until then
         * by the houses of that year, since rates of years with other houses do not add up.
         */
        up_to: z.array(z.number().nullable()),
        /** Withheld cells that are missing from the values. */
        suppressed_cells: z.number().int(),
        withheld: Bilingual.nullable(),
      }),
    ),
    ...Provenance.shape,
  })
  .openapi("Series");
