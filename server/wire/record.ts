import { z } from "@hono/zod-openapi";
import { MEASURES } from "../../data/programme.ts";
import { orNull, Position } from "./position.ts";
import { Provenance } from "./provenance.ts";

/** One public record: a site, or a council, fund or tambon of an LAO. Attribute values by the registry's column names. */
export const ProgrammeRecord = z.object({
  programme: z.string(),
  key: z.string(),
  title_th: z.string().nullable(),
  title_en: z.string().nullable(),
  lao: z.string(),
  lao_name_th: z.string(),
  lao_name_en: z.string(),
  province: z.string(),
  year: z.number().int(),
  center: orNull(Position),
  measures: z.partialRecord(z.enum(MEASURES), z.number().nullable()),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
  demo: z.boolean(),
});

export const RecordList = z
  .object({
    items: z.array(ProgrammeRecord),
    total: z.number().int(),
    next: z.string().nullable(),
    ...Provenance.shape,
  })
  .openapi("RecordList");

export const NearbyList = z
  .object({
    /** Nearest first; metres on the ellipsoid. */
    items: z.array(z.object({ ...ProgrammeRecord.shape, distance_m: z.number() })),
    ...Provenance.shape,
  })
  .openapi("NearbyList");
