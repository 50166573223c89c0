import { z } from "@hono/zod-openapi";
import { Bilingual } from "./provenance.ts";

const Place = z.object({
  id: z.string(),
  /** As the source speaks of it: nation, province, khet, lao, canal, community, codi_region … */
  kind: z.string(),
  name: Bilingual,
  /** Areas of the map that it is, or lies in. */
  areas: z.array(z.object({ level: z.enum(["province", "amphoe", "lao"]), code: z.string() })),
});

const Figure = z.object({
  /** The same as long as nothing of the figure changes. */
  id: z.string(),
  /** Id of a programme, or of a topic beside them. */
  programme: z.string(),
  place: Place,
  measure: z.string(),
  title: Bilingual,
  value: z.number(),
  unit: z.string(),
  unit_title: Bilingual,
  /** `exact` can be compared to the last digit; `over` is "more than". */
  qualifier: z.enum(["exact", "about", "over"]),
  /** BE; budgets and targets: fiscal year. Null where the source shows none. */
  year: z.number().int().nullable(),
  as_of: z.iso.date().nullable(),
  /** `primary` owns the figure, `secondary` quotes it, `compilation` gathers official facts. */
  source: z.object({
    id: z.string(),
    title: Bilingual,
    trust: z.enum(["primary", "secondary", "compilation"]),
    url: z.string().nullable(),
  }),
  note: Bilingual.nullable(),
});

export const PublishedFigures = z
  .object({
    /** What figures of the area there are about, and how many. */
    topics: z.array(z.object({ id: z.string(), title: Bilingual, figures: z.number().int() })),
    items: z.array(Figure),
    total: z.number().int(),
    /** Ids of figures of one measure and place at several dates, oldest first. */
    series: z.array(z.array(z.string())),
    /** Stated figures that their parts do not make. */
    mismatches: z.array(
      z.object({
        whole: Figure,
        parts: z.array(Figure),
        how: z.enum(["sum", "product"]),
        made: z.number(),
        /** What the parts make, minus what is stated. */
        difference: z.number(),
      }),
    ),
    /** Different values of one thing, and how far the largest is from the smallest. */
    disagreements: z.array(z.object({ figures: z.array(Figure), difference: z.number() })),
    /** A measure by CODI's eleven regions and date; a cell holds several values where the source gave several. */
    regions: z.array(
      z.object({
        measure: z.string(),
        title: Bilingual,
        unit_title: Bilingual,
        dates: z.array(z.iso.date()),
        rows: z.array(z.object({ place: Place, cells: z.array(z.array(z.number())) })),
      }),
    ),
  })
  .openapi("PublishedFigures");
