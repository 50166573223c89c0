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
