import { z } from "@hono/zod-openapi";
import { AREA_LEVELS, BOUNDARY_QUALITIES } from "../../data/area.ts";

export const Area = z
  .object({
    code: z.string(),
    level: z.enum(AREA_LEVELS),
    type: z.string(),
    name_th: z.string(),
    name_en: z.string(),
    /** Codes of the areas above; null where there is none. */
    region: z.string(),
    province: z.string().nullable(),
    amphoe: z.string().nullable(),
    /** Names of the areas above, nearest first: "อ.เมือง จ.เชียงใหม่". */
    within_th: z.string(),
    within_en: z.string(),
    population: z.number().int().nullable(),
    area_km2: z.number(),
    boundary: z.enum(BOUNDARY_QUALITIES),
    /** [lng, lat], inside the area. */
    center: z.tuple([z.number(), z.number()]),
    /** [west, south, east, north] */
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  })
  .openapi("Area");

export const AreaList = z
  .object({ items: z.array(Area), total: z.number().int(), next: z.string().nullable() })
  .openapi("AreaList");

export const Identify = z.object({ province: Area, amphoe: Area, lao: Area }).openapi("Identify");
