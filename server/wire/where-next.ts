import { z } from "@hono/zod-openapi";
import { GapLao } from "./gap.ts";
import { Bilingual, Provenance } from "./provenance.ts";

/** Fractions of LAOs, and of residents; null where the areas hold none. */
const Reach = z.object({
  laos: z.number().int(),
  people: z.number().int(),
  coverage: z.number().nullable(),
  coverage_people: z.number().nullable(),
});

export const WhereNext = z
  .object({
    programme: z.string(),
    /** In the order to take them. `gain_people` comes into coverage with the LAO, `total_people` with all up to it. */
    items: z.array(z.object({ ...GapLao.shape, gain_people: z.number().int(), total_people: z.number().int() })),
    /** The limits as they were applied. */
    limits: z.object({
      n: z.number().int(),
      per_province: z.number().int().nullable(),
      rural: z.boolean(),
      within_km: z.number().nullable(),
    }),
    /** LAOs that the limits `rural` and `within_km` leave to choose from. */
    candidates: z.number().int(),
    gain_people: z.number().int(),
    /** No choice within the limits brings more; equal to `gain_people`, which shows that the choice is best. */
    upper_bound_people: z.number().int(),
    /** What n LAOs could bring without the limits `per_province`, `rural` and `within_km`. */
    unlimited_people: z.number().int(),
    before: Reach,
    after: Reach,
    explanation: Bilingual,
    ...Provenance.shape,
  })
  .openapi("WhereNext");
