import { z } from "@hono/zod-openapi";

/** A whole record with its private columns, as the store writes it into a change: for staff only. */
export const RecordContent = z.object({
  key: z.string(),
  lao: z.string(),
  province: z.string(),
  /** BE */
  year: z.number().int(),
  title_th: z.string().optional(),
  title_en: z.string().optional(),
  /** EPSG:4326 */
  lng: z.number().optional(),
  lat: z.number().optional(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  measures: z.record(z.string(), z.number()),
});
