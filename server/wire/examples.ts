import { z } from "@hono/zod-openapi";
import { AREA_LEVELS } from "../../data/area.ts";
import { MEASURES } from "../../data/programme.ts";
import { PRECISIONS } from "../../data/real/read.ts";
import { orNull, Position } from "./position.ts";
import { Bilingual } from "./provenance.ts";

const Example = z.object({
  programme: z.string(),
  /** Its own within the programme. */
  key: z.string(),
  title: Bilingual,
  /** BE; that of the source where none of the project is known. */
  year: z.number().int(),
  measures: z.partialRecord(z.enum(MEASURES), z.number()),
  /** As in records: public attributes by their names in the registry. */
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  /** The smallest area that is known to hold it; null where it is several. */
  area: z
    .object({
      level: z.enum(AREA_LEVELS),
      code: z.string(),
      type: z.string(),
      name_th: z.string(),
      name_en: z.string(),
      within_th: z.string(),
      within_en: z.string(),
    })
    .nullable(),
  /** Code of its LAO; null where that is not known. */
  lao: z.string().nullable(),
  /** How exactly the source places it. */
  precision: z.enum(PRECISIONS),
  /** [lng, lat] of `area`, not of the place itself: no source gives that. */
  center: orNull(Position),
  source: Bilingual,
  url: z.string().nullable(),
  as_of: z.iso.date(),
});

export const ExampleList = z.object({ items: z.array(Example), total: z.number().int() }).openapi("ExampleList");
