import { z } from "@hono/zod-openapi";
import { ORIGINS } from "../../data/programme.ts";

export const Bilingual = z.object({ th: z.string(), en: z.string() });

/** Where a figure comes from: on every answer with numbers. `as_of` is an ISO date (CE). */
export const Provenance = z.object({
  source: Bilingual,
  as_of: z.iso.date(),
  /** Whether a demonstration is part of it. */
  demo: z.boolean(),
  /** The sets that it is made of. */
  origins: z.array(z.enum(ORIGINS)),
});
