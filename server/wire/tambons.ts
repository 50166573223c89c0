import { z } from "@hono/zod-openapi";

/** Parallel columns. */
export const TambonList = z
  .object({
    /** Six digits: the first two are the province, the first four the amphoe. */
    codes: z.array(z.string()),
    names_th: z.array(z.string()),
    names_en: z.array(z.string()),
    /** Codes of the LAOs that answer for each: one, or those that share it. */
    laos: z.array(z.array(z.string())),
  })
  .openapi("TambonList");
