import { z } from "@hono/zod-openapi";
import { Bilingual } from "./provenance.ts";
import { ProgrammeRecord } from "./record.ts";
import { Summary } from "./summary.ts";

/** Part of an LAO, in an outline that crosses it. */
export const PartialLao = z.object({
  code: z.string(),
  name_th: z.string(),
  name_en: z.string(),
  province: z.string(),
  /** Fraction of the LAO's area that lies in the outline, to a thousandth; null for outlines too intricate to tell. */
  share: z.number().nullable(),
  /** Whether its label point lies in the outline: then it counts as a whole. */
  counted: z.boolean(),
});

/** Totals of a drawn polygon or circle. `areas` and `coverage` are about the LAOs whose label point lies in it. */
export const DrawnSummary = z
  .object({
    ...Summary.shape,
    /** Of the outline, on the ellipsoid, land or sea. */
    area_km2: z.number(),
    /** LAOs that share at least a point with the outline, those wholly inside among them. */
    laos_touched: z.number().int(),
    laos_inside: z.number().int(),
    /** How parts of LAOs were counted, to be shown with the figures. */
    rule: Bilingual,
    /** Every LAO that the outline crosses, by code. */
    partial: z.array(PartialLao),
    /** `total` counts all sites, `items` are the first by programme, LAO and key. */
    sites: z.object({ items: z.array(ProgrammeRecord), total: z.number().int() }),
  })
  .openapi("DrawnSummary");
