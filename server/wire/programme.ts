import { z } from "@hono/zod-openapi";
import { MEASURES, UNITS } from "../../data/programme.ts";
import { Bilingual, Provenance } from "./provenance.ts";

/** A programme of the registry as the public may know it, and what is loaded of it. */
export const ProgrammeInfo = z
  .object({
    id: z.string(),
    title: Bilingual,
    short: Bilingual,
    about: Bilingual,
    noun: Bilingual,
    geometry: z.enum(["site", "area"]),
    privacy: z.enum(["open", "sums"]),
    first_year: z.number().int(),
    /** All measures that may be asked for, `coverage` and `sites` among them. */
    measures: z.array(z.object({ measure: z.enum(MEASURES), unit: z.enum(UNITS), title: Bilingual })),
    default_measure: z.enum(MEASURES),
    attributes: z.array(
      z.object({
        name: z.string(),
        title: Bilingual,
        kind: z.enum(["text", "number", "date", "choice", "flags"]),
        unit: z.enum(UNITS).nullable(),
        choices: z.record(z.string(), Bilingual).nullable(),
      }),
    ),
    colour: z.string(),
    ramp: z.array(z.string()),
    licence: z.string(),
    /** Path of the TileJSON of its points. */
    tiles: z.string(),
    /** null when nothing is loaded. */
    dataset: z.object({ ...Provenance.shape, version: z.number().int() }).nullable(),
  })
  .openapi("Programme");

export const ProgrammeList = z.object({ items: z.array(ProgrammeInfo) }).openapi("ProgrammeList");
