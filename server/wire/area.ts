import { z } from "@hono/zod-openapi";
import { AREA_LEVELS, BOUNDARY_QUALITIES } from "../../data/area.ts";
import { Box, Position } from "./position.ts";
import { Bilingual } from "./provenance.ts";

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
    center: Position,
    /** [west, south, east, north] */
    bbox: Box,
  })
  .openapi("Area");

/** A code and name that a register of some year gives a LAO. */
const RegisterName = z.object({ code: z.string(), type: z.string(), name_th: z.string(), name_en: z.string() });

/** What is asked of one area at a time, beside what lists hold. */
export const AreaDetail = Area.extend({
  /** Registered residents and houses on 31 December of each BE year that is known; a note where a year is not comparable. */
  population_by_year: z.array(
    z.object({
      year: z.number().int(),
      residents: z.number().int().nullable(),
      houses: z.number().int().nullable(),
      notes: z.array(Bilingual),
    }),
  ),
  /** Houses of the year that `population` is of. */
  houses: z.number().int().nullable(),
  /** BE year of the latest register that calls it by the code and name given here; null above LAOs. */
  register: z.number().int().nullable(),
  /** How the latest register calls it, where that differs, and since which register. */
  later: RegisterName.extend({ since: z.number().int() }).nullable(),
  /** Codes and names that the latest register no longer has. */
  former: z.array(RegisterName.extend({ until: z.number().int() })),
  /** The LAO's office, [lng, lat], inside its area or near it; null where none is known. */
  office: z.object({ place: z.enum(["inside", "near"]), center: Position }).nullable(),
  /** Tambons that the LAO answers for; `part` is its share of their residents, null where that is not known. */
  tambons: z.array(
    z.object({ code: z.string(), name_th: z.string(), name_en: z.string(), part: z.number().nullable() }),
  ),
}).openapi("AreaDetail");

export const AreaList = z
  .object({ items: z.array(Area), total: z.number().int(), next: z.string().nullable() })
  .openapi("AreaList");

export const Identify = z.object({ province: Area, amphoe: Area, lao: Area }).openapi("Identify");
