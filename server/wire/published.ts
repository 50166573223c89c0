import { z } from "@hono/zod-openapi";
import { Bilingual } from "./provenance.ts";

export const PublishedFigure = z.object({
  id: z.string(),
  programme: z.string().nullable(),
  measure: z.string(),
  /** ISO alpha "TH" = the nation, or an area code. */
  area: z.string(),
  title: Bilingual,
  value: z.number(),
  /** `exact` can be compared to the last digit; `over` is "more than". */
  qualifier: z.enum(["exact", "over"]),
  unit: z.string(),
  source: Bilingual,
  as_of: z.iso.date(),
  /** The part of the programme that it is about, where it is not about all of it: no sum compares with it. */
  part: Bilingual.optional(),
});

export const PublishedList = z.object({ items: z.array(PublishedFigure) }).openapi("PublishedList");
