import { z } from "@hono/zod-openapi";
import { POPULATION_LEVELS } from "../../data/area.ts";
import { Bilingual } from "./provenance.ts";

const NoteTexts = z.record(z.string(), Bilingual);

/** What rates are divided by: registered residents and houses as parallel columns, null = not known. */
export const Denominators = z
  .object({
    level: z.enum(POPULATION_LEVELS),
    /** BE; the figures are of its 31 December. */
    year: z.number().int(),
    codes: z.array(z.string()),
    residents: z.array(z.number().int().nullable()),
    houses: z.array(z.number().int().nullable()),
    /** Ids of `note_texts` for each code: why a figure is missing or not comparable with the year before. */
    notes: z.array(z.array(z.string())),
    note_texts: NoteTexts,
    /** People whom the register allots to no LAO, within the nation's residents; null where their number is not known. */
    not_allotted: z.number().int().nullable(),
    source: Bilingual,
    as_of: z.iso.date(),
  })
  .openapi("Denominators");

/** Where residents and houses are missing or not comparable with the year before. */
export const DenominatorNotes = z
  .object({
    items: z.array(
      z.object({
        level: z.enum(POPULATION_LEVELS),
        code: z.string(),
        /** BE */
        year: z.number().int(),
        /** Ids of `note_texts`. */
        notes: z.array(z.string()),
      }),
    ),
    note_texts: NoteTexts,
    source: Bilingual,
  })
  .openapi("DenominatorNotes");
