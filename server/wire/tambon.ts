import { z } from "@hono/zod-openapi";

const Name = { code: z.string(), name_th: z.string(), name_en: z.string() };

export const Tambon = z
  .object({
    ...Name,
    amphoe: z.string(),
    province: z.string(),
    area_km2: z.number(),
    /** The LAOs that answer for it; `part` is the fraction of its residents, null where unknown. */
    laos: z.array(
      z.object({ ...Name, type: z.string(), part: z.number().nullable(), residents: z.number().int().nullable() }),
    ),
    /** GeoJSON (WGS 84), simplified for zoom 10: for drawing, not for measuring. */
    geometry: z.object({
      type: z.literal("MultiPolygon"),
      coordinates: z.array(z.array(z.array(z.array(z.number())))),
    }),
  })
  .openapi("Tambon");
