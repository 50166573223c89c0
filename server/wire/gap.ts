import { z } from "@hono/zod-openapi";
import { GAP_RANKS } from "../../data/gap-rank.ts";
import { Area } from "./area.ts";
import { Provenance } from "./provenance.ts";

/** An LAO next door, to learn from. */
const NeighbourLao = z.object({ code: z.string(), name_th: z.string(), name_en: z.string(), province: z.string() });

/** An LAO without programmes. `neighbours` touch it and have all that it lacks, nearest first, at most three. */
export const GapLao = z.object({
  ...Area.shape,
  /** Of the register of 2561, as the residents are. */
  houses: z.number().int().nullable(),
  missing: z.array(z.string()),
  neighbours: z.array(NeighbourLao),
});

export const GapList = z
  .object({
    /** Most residents, or houses, first. */
    items: z.array(GapLao),
    total: z.number().int(),
    /** Residents of all of them. */
    people: z.number().int(),
    /** Houses of all of them. */
    houses: z.number().int(),
    /** LAOs and residents of the areas asked about. */
    of_laos: z.number().int(),
    of_people: z.number().int(),
    of_houses: z.number().int(),
    rank: z.enum(GAP_RANKS),
    next: z.string().nullable(),
    missing: z.array(z.string()),
    match: z.enum(["all", "any"]),
    year: z.number().int().nullable(),
    ...Provenance.shape,
  })
  .openapi("GapList");
