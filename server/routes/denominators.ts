import { OpenAPIHono, z } from "@hono/zod-openapi";
import { POPULATION_LEVELS } from "../../data/area.ts";
import { REGISTER_SOURCE, REGISTER_YEARS, registerDate } from "../../data/register-theme.ts";
import { NOTES, type Note } from "../../data/residents/notes.ts";
import { publicRoute } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { notAllotted, notedFigures, populationOf } from "../db/population.ts";
import { Year } from "../questions/parameters.ts";
import type { Services } from "../services.ts";
import { DenominatorNotes, Denominators } from "../wire/denominators.ts";

const denominatorsRoute = publicRoute({
  method: "get",
  path: "/api/denominators",
  summary: "Registered residents and houses of every area of a level in a year, as parallel columns",
  request: {
    query: z.strictObject({
      level: z.enum(POPULATION_LEVELS),
      year: Year,
    }),
  },
  responses: {
    200: { description: "Codes and figures", content: { "application/json": { schema: Denominators } } },
  },
});

const notesRoute = publicRoute({
  method: "get",
  path: "/api/denominators/notes",
  summary: "Residents and houses that are missing or not comparable with the year before, of all areas and years",
  responses: {
    200: { description: "Figures with their notes", content: { "application/json": { schema: DenominatorNotes } } },
  },
});

/** The words of the notes that are used. */
const textsOf = (rows: readonly { notes: readonly Note[] }[]) =>
  Object.fromEntries([...new Set(rows.flatMap(({ notes }) => notes))].map((note) => [note, NOTES[note]]));

export function denominatorRoutes({ reader }: Services) {
  const routes = new OpenAPIHono().openapi(notesRoute, async (c) => {
    const items = await notedFigures(reader);
    return c.json({ items, note_texts: textsOf(items), source: REGISTER_SOURCE }, 200);
  });
  return routes.openapi(denominatorsRoute, async (c) => {
    const { level, year: asked } = c.req.valid("query");
    const year = asked ?? REGISTER_YEARS[1];
    const rows = await populationOf(reader, level, year);
    if (rows.length === 0) {
      const reason = { th: "ไม่มีจำนวนประชากรและบ้านของปีนี้", en: "no residents and houses are known for this year" };
      throw unexpected("year", String(year), reason, 404);
    }
    return c.json(
      {
        level,
        year,
        codes: rows.map(({ code }) => code),
        residents: rows.map(({ residents }) => residents),
        houses: rows.map(({ houses }) => houses),
        notes: rows.map(({ notes }) => notes),
        note_texts: textsOf(rows),
        not_allotted: await notAllotted(reader, year),
        source: REGISTER_SOURCE,
        as_of: registerDate(year),
      },
      200,
    );
  });
}
