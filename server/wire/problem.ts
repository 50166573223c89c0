import { z } from "@hono/zod-openapi";

export const Problem = z
  .object({
    type: z.string(),
    status: z.number().int(),
    title: z.string(),
    title_th: z.string(),
    detail: z.string(),
    detail_th: z.string(),
    /** The offending parameter and the value as it was received. */
    parameter: z.string().optional(),
    value: z.string().optional(),
  })
  .openapi("Problem");
