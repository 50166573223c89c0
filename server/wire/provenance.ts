import { z } from "@hono/zod-openapi";

export const Bilingual = z.object({ th: z.string(), en: z.string() });

/** Where a figure comes from: on every answer with numbers. `as_of` is an ISO date (CE). */
export const Provenance = z.object({ source: Bilingual, as_of: z.iso.date(), demo: z.boolean() });
