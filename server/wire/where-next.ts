import { z } from "@hono/zod-openapi";
import { GAP_RANKS } from "../../data/gap-rank.ts";
import { GapLao } from "./gap.ts";
import { Bilingual, Provenance } from "./provenance.ts";

/** Fractions of LAOs, of residents, and of houses; null where the areas hold none. */
const Reach = z.object({
  laos: z.number().int(),
  people: z.number().int(),
  houses: z.number().int(),
  coverage: z.number().nullable(),
  coverage_people: z.number().nullable(),
  coverage_houses: z.number().nullable(),
});

export const WhereNext = z
  .object({
    programme: z.string(),
    /** What the choice brings most of. */
    rank: z.enum(GAP_RANKS),
    /** In the order to take them. `gain_…` comes into coverage with the LAO, `total_…` with all up to it. */
    items: z.array(
      z.object({
        ...GapLao.shape,
        gain_people: z.number().int(),
        total_people: z.number().int(),
        gain_houses: z.number().int(),
        total_houses: z.number().int(),
      }),
    ),
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
    gain_houses: z.number().int(),
    /** No choice within the limits brings more. Of what `rank` names it equals the gain, which shows that the choice is best. */
    upper_bound_people: z.number().int(),
    upper_bound_houses: z.number().int(),
    /** What n LAOs could bring without the limits `per_province`, `rural` and `within_km`. */
    unlimited_people: z.number().int(),
    unlimited_houses: z.number().int(),
    before: Reach,
    after: Reach,
    explanation: Bilingual,
    ...Provenance.shape,
  })
  .openapi("WhereNext");
